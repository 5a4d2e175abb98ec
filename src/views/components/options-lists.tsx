// Two lists of the options page: the sites that are left alone, and the keys.
import { useEffect, useState } from 'preact/hooks';
import { type Settings, siteFrom } from '../../browser/settings.ts';
import type { BrowserDoor, KeyCommand } from '../outside.ts';
import { t } from '../text.ts';
import { CrossIcon } from './icons.tsx';

interface SitesProps {
  settings: Settings;
  change(change: Partial<Settings>): void;
}

export function Sites({ settings, change }: SitesProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    if (site === null) {
      setProblem(t('optionsSiteBad'));
      return;
    }
    setProblem('');
    setTyped('');
    change({ sitesOff: [...new Set([...settings.sitesOff, site])].sort() });
  };
  return (
    <>
      {settings.sitesOff.length === 0 ? (
        <p class="soft">{t('optionsSitesNone')}</p>
      ) : (
        <ul class="sites">
          {settings.sitesOff.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('optionsSiteRemove', site)}
                title={t('optionsSiteRemove', site)}
                onClick={() => change({ sitesOff: settings.sitesOff.filter((each) => each !== site) })}
              >
                <CrossIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-site" onSubmit={add} noValidate>
        <label>
          <span class="unseen">{t('optionsSiteLabel')}</span>
          <input
            type="text"
            inputMode="url"
            placeholder="example.com"
            dir="ltr"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('optionsSiteAdd')}
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

export function Keys({ browser }: { browser: BrowserDoor }) {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => {
    // Keys are rebound on a page of the browser: look again when the reader comes back.
    const look = () => void browser.commands().then(setCommands, () => undefined);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [browser]);
  return (
    <>
      <ul class="keys">
        {commands
          // The browser's own command that opens the popup has no description.
          .filter(({ description }) => description !== '')
          .map(({ name, description, keys }) => (
            <li key={name}>
              <span>{description}</span>
              {keys ? <kbd>{keys}</kbd> : <span class="soft">{t('optionsKeysNone')}</span>}
            </li>
          ))}
      </ul>
      <p class="soft">{t('optionsKeysFor')}</p>
      <button type="button" class="button" onClick={() => browser.openShortcuts()}>
        {t('optionsKeysChange')}
      </button>
    </>
  );
}
