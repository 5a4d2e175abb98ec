// Entry of the welcome page, which opens once, on the first install.
import './styles/sheet.css';
import { render } from 'preact';
import { extensionOutside, speakHere } from './extension.ts';
import { t } from './text.ts';
import { Welcome } from './welcome-page.tsx';

speakHere();
document.title = t('welcomeTitle');
render(<Welcome outside={extensionOutside(false)} />, document.body);
