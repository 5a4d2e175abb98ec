// Entry of the toolbar popup.
import './styles/report.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { extensionOutside, speakHere } from './extension.ts';
import { t } from './text.ts';
import { firstSeen } from './use-page.ts';

speakHere();
document.title = t('popupTitle');
const outside = extensionOutside(true);
void firstSeen(outside).then((first) =>
  render(<App outside={outside} place="popup" first={first} />, document.body),
);
