// Entry of the side panel (Chrome) and sidebar (Firefox).
import './styles/report.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { extensionOutside, speakHere } from './extension.ts';
import { t } from './text.ts';
import { firstSeen } from './use-page.ts';

speakHere();
document.title = t('popupTitle');
const outside = extensionOutside(false);
void firstSeen(outside).then((first) =>
  render(<App outside={outside} place="panel" first={first} />, document.body),
);
