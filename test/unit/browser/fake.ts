// A stand-in for the browser's API in unit tests: storage in memory, messages to nowhere.
type Listener = (...args: never[]) => unknown;

/** An event of the browser's API that tests can fire. */
export class FakeEvent {
  listeners = new Set<Listener>();
  addListener(listener: Listener) {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener) {
    this.listeners.delete(listener);
  }
  hasListener(listener: Listener) {
    return this.listeners.has(listener);
  }
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(args as never[])));
  }
}

/** Messages as the browser delivers them: a listener answers by its third argument, and says so with true. */
export class FakeMessages extends FakeEvent {
  /** What is answered to a message; undefined where nobody answers. More than one answer is an error. */
  async ask(message: unknown, sender: unknown): Promise<unknown> {
    const answers: Promise<unknown>[] = [];
    for (const listener of this.listeners) {
      let respond: (answer: unknown) => void = () => undefined;
      const answer = new Promise((resolve) => {
        respond = resolve;
      });
      const call = listener as unknown as (...args: unknown[]) => unknown;
      if (call(message, sender, respond) === true) answers.push(answer);
    }
    if (answers.length > 1) throw new Error('answered twice');
    return answers[0];
  }
}

/** A storage area in memory; `full` makes every write fail as a full disk does. */
export class FakeArea {
  data: Record<string, unknown> = {};
  full = false;
  onChanged = new FakeEvent();
  constructor(
    private everywhere: FakeEvent,
    private name: string,
  ) {}
  async get(keys?: null | string | string[] | Record<string, unknown>) {
    if (keys === null || keys === undefined) return structuredClone(this.data);
    const defaults = typeof keys === 'object' && !Array.isArray(keys) ? keys : {};
    const wanted = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(keys);
    const found: Record<string, unknown> = { ...defaults };
    for (const key of wanted) if (key in this.data) found[key] = structuredClone(this.data[key]);
    return found;
  }
  async set(items: Record<string, unknown>) {
    if (this.full) throw new Error('QuotaExceededError');
    this.change(items);
  }
  async remove(keys: string | string[]) {
    this.change(Object.fromEntries([keys].flat().map((key) => [key, undefined])));
  }
  async clear() {
    this.change(Object.fromEntries(Object.keys(this.data).map((key) => [key, undefined])));
  }
  private change(items: Record<string, unknown>) {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const [key, value] of Object.entries(items)) {
      changes[key] = { oldValue: this.data[key], newValue: value };
      if (value === undefined) delete this.data[key];
      else this.data[key] = structuredClone(value);
    }
    this.onChanged.fire(changes);
    this.everywhere.fire(changes, this.name);
  }
}

const onChanged = new FakeEvent();

/** What the code under test sees as the browser. Tests may replace any part of it. */
const browser = {
  runtime: {
    id: 'sourcemark-under-test',
    getURL: (path: string) => `chrome-extension://sourcemark-under-test/${path}`,
    getManifest: () => ({ version: '0.0.0', content_scripts: [{ js: ['page.js'], css: ['page.css'] }] }),
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    openOptionsPage: async () => undefined,
    onMessage: new FakeMessages(),
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
  },
  tabs: {
    query: async (_query: unknown): Promise<{ id?: number; url?: string; windowId?: number }[]> => [],
    get: async (id: number): Promise<{ id: number; url?: string; windowId?: number }> => ({ id }),
    sendMessage: async (_tab: number, _message: unknown, _options?: unknown): Promise<unknown> => undefined,
    create: async (_properties: unknown) => undefined,
    onActivated: new FakeEvent(),
    onUpdated: new FakeEvent(),
    onRemoved: new FakeEvent(),
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
  storage: { local: new FakeArea(onChanged, 'local'), sync: new FakeArea(onChanged, 'sync'), onChanged },
  i18n: {
    getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
    getUILanguage: () => 'en',
  },
  action: {
    setBadgeText: async (_details: unknown) => undefined,
    setBadgeBackgroundColor: async (_details: unknown) => undefined,
    setBadgeTextColor: async (_details: unknown) => undefined,
    setTitle: async (_details: unknown) => undefined,
  },
  commands: { getAll: async (): Promise<unknown[]> => [], onCommand: new FakeEvent() },
  contextMenus: {
    create: (_properties: unknown) => 'menu',
    removeAll: async () => undefined,
    onClicked: new FakeEvent(),
  },
  scripting: {
    executeScript: async (_injection: unknown) => [],
    insertCSS: async (_injection: unknown) => undefined,
  },
  permissions: {
    contains: async (_permissions: unknown) => true,
    request: async (_permissions: unknown) => true,
  },
  extension: { inIncognitoContext: false },
  sidebarAction: { open: async () => undefined },
};

export default browser;
