// The page's script as a whole: where the page stands, and what leads from one state to the next.
import { isAlive } from '../browser/api.ts';
import { applyCorrections } from '../browser/corrections.ts';
import { loadCorrections } from '../browser/corrections-store.ts';
import { answer, askBackground } from '../browser/dispatcher.ts';
import type { Inspection, PageState, PageStatus } from '../browser/messages.ts';
import { isSiteOff, type Settings } from '../browser/settings.ts';
import { loadSettings, onSettingsChanged } from '../browser/settings-store.ts';
import type { Report } from '../engine/report.ts';
import { walkBlocks } from './article/blocks.ts';
import { asRead } from './article/characters.ts';
import { type Extraction, extractAnything, extractArticle, extractSelection } from './article/extract.ts';
import { recogniseArticle, type Verdict } from './article/recognise.ts';
import { reanchor } from './follow/anchor.ts';
import { watchChanges } from './follow/changes.ts';
import { joinReports } from './follow/join.ts';
import { lookAgain, watchNavigation } from './follow/navigation.ts';
import { settled } from './follow/settled.ts';
import { shownDocument } from './frame.ts';
import { Reading } from './reading.ts';
import { emptyState } from './state.ts';

/** Shorter texts are no article: a notice, or a page whose text is yet to come. In letters. */
const SHORTEST = 300;
/** More blocks than this make a page long. */
const MANY_BLOCKS = 300;
/** What was asked for: an article that was recognised, the page whatever it is, or the selection. */
type Want = 'article' | 'page' | 'selection';

export class Page {
  private state: PageState;
  private verdict: Verdict = { article: false, because: 'what the page declares' };
  private settings: Settings | null = null;
  /** The report as the engine gave it; the reader's corrections are worked in afterwards. */
  private plain: Report | null = null;
  private reading: Reading | null = null;
  private want: Want = 'article';
  /** Counts readings: the answer to an older one is thrown away. */
  private turn = 0;
  /** Ends what watches an article; a page that is none has nothing to end. */
  private following: AbortController | null = null;
  private readonly life = new AbortController();
  private readonly times = { recognise: 0, walk: 0, extract: 0, mark: 0, card: 0 };

  constructor(private readonly document: Document) {
    this.state = emptyState(document, 'idle');
    const stop = answer('page', {
      getPage: () => this.state,
      readAnyway: () => this.readNow('page'),
      readSelection: () => this.readNow('selection'),
      showStatement: ({ id }) => ({ shown: this.reading?.point(id) ?? false }),
      lightStatements: ({ ids }) => void this.reading?.painter.light(ids),
      stepStatement: ({ by }) => void this.reading?.step(by),
      pinCard: () => void this.reading?.pin(),
      refresh: () => this.refresh(),
      inspectMarks: () => this.inspect(),
    });
    this.life.signal.addEventListener('abort', stop);
  }

  /** Looks at the page. One that is no article is left at once: nothing is observed, nothing read from storage. */
  start(): void {
    // The page may become another one without loading anew: one listener, which costs nothing until then.
    watchNavigation(this.document.defaultView!, () => this.moved(), this.life.signal);
    if (!this.look() && this.isEmpty()) lookAgain(() => this.look(), this.life.signal);
  }

  /** Ends everything, without a trace and without an error. */
  end(): void {
    this.leave();
    this.life.abort();
  }

  private isEmpty(): boolean {
    return (this.document.body?.textContent ?? '').length < 2000;
  }

  /** @returns whether the page is an article */
  private look(): boolean {
    const from = performance.now();
    this.verdict = recogniseArticle(this.document, this.document.baseURI);
    this.times.recognise = performance.now() - from;
    if (!this.verdict.article) return false;
    void this.begin();
    return true;
  }

  private async begin(): Promise<void> {
    const turn = ++this.turn;
    try {
      [this.settings] = await Promise.all([loadSettings(), settled(this.document.defaultView!)]);
    } catch {
      if (!this.isGone()) this.fail('');
      return;
    }
    if (turn !== this.turn) return;
    this.follow();
    const status = this.gate(this.settings);
    if (status) this.become(status);
    else await this.read('article');
  }

  private gate(settings: Settings): PageStatus | null {
    if (settings.off) return 'off';
    if (isSiteOff(settings, shownDocument(this.document).location.hostname)) return 'off-site';
    return settings.automatic ? null : 'click';
  }

  private async readNow(want: Want): Promise<PageState> {
    this.settings ??= await loadSettings();
    this.follow();
    await this.read(want);
    return this.state;
  }

  private extract(want: Want): Extraction {
    const from = performance.now();
    const { document } = this;
    const url = document.baseURI;
    const extraction =
      want === 'selection'
        ? extractSelection(document, url)
        : want === 'page'
          ? extractAnything(document, url)
          : extractArticle(document, url, this.verdict.walk);
    // The blocks were read for this moment only.
    delete this.verdict.walk;
    this.times.extract = this.times.walk + performance.now() - from;
    this.times.walk = 0;
    return extraction;
  }

  /** Long pages are walked and cut in two tasks, so that neither holds up the page. */
  private async walkFirst(): Promise<void> {
    if (this.verdict.walk) return;
    const from = performance.now();
    this.verdict.walk = walkBlocks(this.document.body);
    this.times.walk = performance.now() - from;
    if (this.verdict.walk.blocks.length > MANY_BLOCKS) await new Promise((resolve) => setTimeout(resolve));
  }

  private async read(want: Want): Promise<void> {
    const turn = ++this.turn;
    this.want = want;
    if (want === 'article') await this.walkFirst();
    if (turn !== this.turn) return;
    const extraction = this.extract(want);
    if (extraction.text.length < (want === 'article' ? SHORTEST : 1)) {
      this.become('idle');
      if (want === 'article')
        lookAgain(() => this.state.status !== 'idle' || this.retry(), this.following!.signal);
      return;
    }
    if (!this.reading) this.become('reading');
    await this.ask(extraction, turn);
  }

  /** Looks once more for a text that was not there yet. */
  private retry(): boolean {
    if (this.extract('article').text.length < SHORTEST) return false;
    void this.read('article');
    return true;
  }

  private async ask(extraction: Extraction, turn: number): Promise<void> {
    try {
      const plain = await this.askEngine(extraction);
      if (turn !== this.turn) return;
      this.plain = plain;
      await this.showReport(extraction);
    } catch (error) {
      if (turn === this.turn && !this.isGone()) this.fail(error instanceof Error ? error.message : '');
    }
  }

  /** Reads every article of the page by itself: names of one mean nobody in the other. */
  private async askEngine({ text, context, parts }: Extraction): Promise<Report> {
    if (parts.length < 2) return askBackground('readText', { text, context });
    const reports = parts.map(async (part) => ({
      start: part.start,
      report: await askBackground('readText', {
        text: text.slice(part.start, part.end),
        context: part.context,
      }),
    }));
    return joinReports(await Promise.all(reports));
  }

  private async showReport(extraction: Extraction): Promise<void> {
    const { plain, settings } = this;
    if (!plain || !settings) return;
    const turn = this.turn;
    const article = await loadCorrections(shownDocument(this.document).location.href);
    if (turn !== this.turn) return;
    const { own, ...report } = applyCorrections(plain, extraction.text, article?.corrections ?? []);
    const from = performance.now();
    if (report.language === 'en') this.draw(report, extraction, new Set(own));
    else this.endReading();
    this.times.mark = performance.now() - from;
    const status = report.language === 'en' ? 'read' : 'other-language';
    // Views work the corrections in themselves: they get the report as the engine gave it.
    this.become(status, { report: plain, text: extraction.text, context: extraction.context });
  }

  private draw(report: Report, extraction: Extraction, own: ReadonlySet<string>): void {
    if (this.reading) this.reading.redraw({ report, extraction, own, settings: this.settings! });
    else
      this.reading = new Reading(this.document, extraction, report, this.settings!, own, () => this.isGone());
  }

  /** The settings or the corrections have changed. */
  private async refresh(): Promise<undefined> {
    const before = this.state.status;
    if (before === 'idle' && !this.verdict.article) return;
    this.settings = await loadSettings();
    const closed = this.want === 'article' ? this.gate(this.settings) : null;
    if (closed && !(closed === 'click' && before === 'read')) {
      this.turn += 1;
      this.endReading();
      this.become(closed);
    } else if (this.reading && this.plain) await this.showReport(this.reading.extraction);
    else if (before === 'off' || before === 'off-site' || before === 'click') await this.read('article');
  }

  // --- pages that change

  private follow(): void {
    if (this.following) return;
    this.following = new AbortController();
    const { signal } = this.following;
    const { document } = this;
    const view = document.defaultView!;
    watchChanges(
      document,
      () => this.reading?.extraction.container ?? null,
      () => this.changed(),
      signal,
    );
    view.addEventListener(
      'pageshow',
      (event) => {
        if (!event.persisted || this.isGone()) return;
        this.reading?.painter.restore();
        this.tell();
      },
      { signal },
    );
    document.addEventListener('resume', () => this.changed(), { signal });
    document.addEventListener('visibilitychange', () => this.isGone(), { signal });
    signal.addEventListener(
      'abort',
      onSettingsChanged(() => void this.refresh()),
    );
  }

  /** The page went to another address; what it shows there may come a little later. */
  private moved(): void {
    if (!this.isGone()) lookAgain(() => this.lookAfterMove(), this.life.signal);
  }

  /**
   * Pages that load one article below the other change their address as the reader scrolls: the same text stays as
   * it is. Otherwise the old report does not belong to the new address.
   */
  private lookAfterMove(): boolean {
    const { reading, plain } = this;
    if (this.isGone()) return true;
    if (reading && plain && this.want === 'article') {
      const { article } = recogniseArticle(this.document, this.document.baseURI);
      const extraction = article ? this.extract('article') : null;
      if (extraction?.text === reading.extraction.text) {
        void this.showReport(extraction);
        return true;
      }
    }
    const had = this.state.status !== 'idle';
    this.leave();
    if (had) this.become('idle');
    return this.look();
  }

  /** The page changed around the article: the marks are put where the same words stand now. */
  private changed(): void {
    if (this.isGone() || this.want === 'selection' || this.state.status === 'click') return;
    const { reading, plain } = this;
    if (!reading || !plain) {
      if (this.state.status === 'idle' && this.verdict.article) this.retry();
      return;
    }
    reading.painter.restore();
    const extraction = this.extract(this.want);
    const before = reading.extraction.text;
    if (extraction.text === before) {
      reading.redraw({ extraction });
      return;
    }
    if (extraction.text.length < SHORTEST / 2) {
      this.endReading();
      this.become('idle');
      return;
    }
    this.plain = reanchor(plain, before, extraction.text);
    reading.redraw({ extraction, report: reanchor(reading.report, before, extraction.text) });
    void this.ask(extraction, ++this.turn);
  }

  private leave(): void {
    this.turn += 1;
    this.following?.abort();
    this.following = null;
    this.endReading();
  }

  private endReading(): void {
    this.reading?.end();
    this.reading = null;
    this.plain = null;
  }

  /** Whether the extension was updated or removed under the page; then everything of it is taken away. */
  private isGone(): boolean {
    if (isAlive()) return false;
    this.end();
    return true;
  }

  // --- what others hear

  private become(status: PageStatus, more: Partial<PageState> = {}): void {
    this.state = { ...emptyState(this.document, status), ...more };
    this.tell();
  }

  private fail(message: string): void {
    this.endReading();
    this.become('error', { error: message });
  }

  private tell(): void {
    const { status, report } = this.state;
    const unnamed = report?.profile.unnamedStatements ?? 0;
    const statements = report?.statements.length ?? 0;
    askBackground('pageState', { status, unnamed, statements }).catch(() => undefined);
  }

  /** What stands painted, read back from the page: for tests and measurements. */
  private inspect(): Inspection {
    const { text } = this.state;
    const marks = (this.reading?.painter.marks ?? []).map(({ passage, ranges }) => ({
      id: passage.id,
      part: passage.part,
      words: asRead(text.slice(passage.start, passage.end)),
      read: asRead(ranges.map((range) => range.toString()).join(' ')),
    }));
    return {
      article: this.verdict.article,
      because: this.verdict.because,
      marks,
      times: {
        recognise: this.times.recognise,
        extract: this.times.extract,
        mark: this.times.mark,
        card: this.reading?.cardTime ?? 0,
      },
    };
  }
}
