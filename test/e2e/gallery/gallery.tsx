// A page for tests and pictures that shows any view in any state: ?view=popup&state=read&language=de. Never shipped.
import '../../../src/views/styles/sheet.css';
import { render } from 'preact';
import { App } from '../../../src/views/app.tsx';
import { speak, t } from '../../../src/views/text.ts';
import { firstSeen } from '../../../src/views/use-page.ts';
import { type Asked, standIn } from './states.ts';
import { lookupIn } from './words.ts';

declare global {
  interface Window {
    asked: Asked;
    /** Milliseconds from the start of drawing to the painted list; 0 before. */
    painted: number;
  }
}

const wanted = new URLSearchParams(location.search);
const view = wanted.get('view') ?? 'popup';
const language = wanted.get('language') ?? 'en';

speak(language === 'de' ? 'de' : 'en', lookupIn(language));
document.documentElement.lang = t('languageCode');
document.documentElement.dir = t('languageDirection');
document.title = t('popupTitle');
document.body.className = view;

const place = view === 'popup' || view === 'panel' ? view : 'page';
const { outside, asked } = standIn(wanted.get('state') ?? 'read', place);
window.asked = asked;
window.painted = 0;

async function show() {
  if (view === 'options') {
    const { Options } = await import('../../../src/views/options-page.tsx');
    render(<Options outside={outside} />, document.body);
  } else if (view === 'welcome') {
    const { Welcome } = await import('../../../src/views/welcome-page.tsx');
    render(<Welcome outside={outside} />, document.body);
  } else {
    const first = await firstSeen(outside);
    render(
      <App outside={outside} place={view === 'panel' ? 'panel' : 'popup'} first={first} />,
      document.body,
    );
  }
  watchPaint();
}

/** Notes when the first list stands: after the frame in which it was painted. */
function watchPaint() {
  requestAnimationFrame(() => {
    setTimeout(() => {
      if (document.querySelector('.source') && window.painted === 0) window.painted = performance.now();
      document.body.dataset.drawn = 'yes';
      if (window.painted === 0 && performance.now() < 10_000) watchPaint();
    });
  });
}

void show();
