// Entry of the side panel (Chrome) and sidebar (Firefox).
import './styles/report.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { extensionOutside, speakHere } from './extension.ts';
import { t } from './text.ts';

speakHere();
document.title = t('popupTitle');
render(<App outside={extensionOutside(false)} place="panel" />, document.body);
