// Entry of the options page.
import './styles/sheet.css';
import { render } from 'preact';
import { extensionOutside, speakHere } from './extension.ts';
import { Options } from './options-page.tsx';
import { t } from './text.ts';

speakHere();
document.title = t('optionsTitle');
render(<Options outside={extensionOutside(false)} />, document.body);
