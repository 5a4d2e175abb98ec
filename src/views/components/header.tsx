// The bar at the top of popup and panel: the name, and what can be done with the report and on this site.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Desk } from '../desk.tsx';
import { articleOf, copyText, FORMATS, type Format, fileName, saveFile } from '../saving.ts';
import { t } from '../text.ts';
import { Logo, MoreIcon, PanelIcon, SaveIcon } from './icons.tsx';

interface MenuProps {
  id: string;
  label: string;
  icon: ComponentChildren;
  children: ComponentChildren;
}

/** A button that opens a list of choices; the browser closes it on Escape, a click outside, and gives focus back. */
function Menu({ id, label, icon, children }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" class="quiet" popovertarget={id} title={label} aria-label={label}>
        {icon}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the choices inside are buttons; this only closes the list after one was taken */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div
        id={id}
        ref={list}
        class="menu"
        popover="auto"
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button')) list.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

function SaveMenu({ desk }: { desk: Pick<Desk, 'page' | 'reading' | 'say'> }) {
  const copy = async (format: Format) => {
    desk.say((await copyText(format.write(articleOf(desk)))) ? t('saveCopied') : t('saveFailed'));
  };
  const save = (format: Format) => {
    const article = articleOf(desk);
    saveFile(fileName(article.title ?? '', format.ending), format.type, format.write(article));
    desk.say(t('saveSaved'));
  };
  return (
    <Menu id="menu-save" label={t('popupSave')} icon={<SaveIcon />}>
      <h2 class="menu-title">{t('saveTitle')}</h2>
      <ul class="save-list">
        {FORMATS.map((format) => (
          <li key={format.name}>
            <span class="save-name">
              {t(format.name)} <span class="soft">{t(format.purpose)}</span>
            </span>
            <button
              type="button"
              class="small"
              aria-label={t('saveCopyAs', t(format.name))}
              onClick={() => copy(format)}
            >
              {t('saveCopy')}
            </button>
            <button
              type="button"
              class="small"
              aria-label={t('saveSaveAs', t(format.name))}
              onClick={() => save(format)}
            >
              {t('saveSave')}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

/** An entry of the menu of further actions. */
export interface MenuEntry {
  label: string;
  act(): void;
}

interface HeaderProps {
  /** Null where there is no report to save. */
  desk: Pick<Desk, 'page' | 'reading' | 'say'> | null;
  /** Null where the view is the panel. */
  openPanel: (() => void) | null;
  /** Entries apart by a line between the groups. */
  entries: MenuEntry[][];
}

export function Header({ desk, openPanel, entries }: HeaderProps) {
  return (
    <header class="bar">
      <h1 class="brand">
        <Logo />
        Sourcemark
      </h1>
      {/* biome-ignore lint/a11y/useSemanticElements: a bar of buttons, not a fieldset of a form */}
      <div class="bar-actions" role="group" aria-label={t('popupActions')}>
        {openPanel && (
          <button
            type="button"
            class="quiet"
            title={t('popupPanel')}
            aria-label={t('popupPanel')}
            onClick={openPanel}
          >
            <PanelIcon />
          </button>
        )}
        {desk && <SaveMenu desk={desk} />}
        <Menu id="menu-more" label={t('popupMore')} icon={<MoreIcon />}>
          {entries.map((group) => (
            <ul key={group[0]?.label} class="menu-group">
              {group.map(({ label, act }) => (
                <li key={label}>
                  <button type="button" class="menu-entry" onClick={act}>
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          ))}
        </Menu>
      </div>
    </header>
  );
}
