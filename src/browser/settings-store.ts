// Where the reader's settings are kept: synced with the reader's other devices where that works, else on this device.
import {
  type AreaName,
  onStorageChanged,
  readStorage,
  removeStorage,
  type Stop,
  writeStorage,
} from './api.ts';
import { type Settings, settingsFrom } from './settings.ts';

/** The key in both areas. */
export const SETTINGS_KEY = 'settings';

/** Sync refuses items above 8,192 bytes (QUOTA_BYTES_PER_ITEM); a list of many sites can be longer. */
const SYNC_LIMIT = 7_500;

async function read(area: AreaName): Promise<unknown> {
  // Sync can be switched off by a policy or an account: that is no error, the device's own copy holds.
  if (area === 'sync')
    return (await readStorage(area, SETTINGS_KEY).catch(() => ({}) as never))[SETTINGS_KEY];
  return (await readStorage(area, SETTINGS_KEY))[SETTINGS_KEY];
}

/** The reader's settings; the defaults where nothing was set. @throws where this device's storage fails */
export async function loadSettings(): Promise<Settings> {
  const [local, sync] = await Promise.all([read('local'), read('sync')]);
  return settingsFrom(local ?? sync);
}

/**
 * Keeps the settings in one place: synced where small enough, else on this device.
 * @throws where neither takes them
 */
export async function saveSettings(settings: Settings): Promise<void> {
  const small = new TextEncoder().encode(JSON.stringify(settings)).length <= SYNC_LIMIT;
  if (small) {
    try {
      await writeStorage('sync', { [SETTINGS_KEY]: settings });
      await removeStorage('local', SETTINGS_KEY);
      return;
    } catch {
      // Falls through to this device.
    }
  }
  await writeStorage('local', { [SETTINGS_KEY]: settings });
}

/** Forgets the settings in both places. */
export async function deleteSettings(): Promise<void> {
  await removeStorage('sync', SETTINGS_KEY).catch(() => undefined);
  await removeStorage('local', SETTINGS_KEY);
}

/** Hears that the settings changed, here or on another device. */
export function onSettingsChanged(heard: () => void): Stop {
  return onStorageChanged((_area, keys) => {
    if (keys.includes(SETTINGS_KEY)) heard();
  });
}
