// Looks into closed shadow roots, where the card lives; the two browsers need different ways.
import type { Page } from 'puppeteer-core';
import { bidi, bidiContext } from './bidi.ts';
import type { BrowserName } from './browsers.ts';

/** What a look into a shadow root runs: serializable in, serializable out, nothing from around it. */
export type Look<A, R> = (root: ShadowRoot, argument: A) => R;

interface CdpNode {
  backendNodeId: number;
  localName: string;
  shadowRoots?: CdpNode[];
  children?: CdpNode[];
  contentDocument?: CdpNode;
}

function findCdpRoot(node: CdpNode, host: RegExp): CdpNode | null {
  const [root] = host.test(node.localName) ? (node.shadowRoots ?? []) : [];
  if (root) return root;
  for (const child of node.children ?? []) {
    const found = findCdpRoot(child, host);
    if (found) return found;
  }
  return null;
}

async function lookInChrome<A, R>(page: Page, host: RegExp, look: string, argument: A): Promise<R | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findCdpRoot(root as unknown as CdpNode, host);
    if (!found) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (argument) { return JSON.stringify((${look})(this, argument)) ?? 'null'; }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(result.value as string) as R;
  } finally {
    await session.detach();
  }
}

interface BidiNode {
  type?: string;
  sharedId?: string;
  value?: { localName?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

async function lookInFirefox<A, R>(page: Page, host: RegExp, look: string, argument: A): Promise<R | null> {
  const browser = page.browser();
  const target = { context: bidiContext(page) };
  // Our host elements hang under the root or the body; their own trees are looked at afterwards.
  const found = (await bidi(browser, 'script.evaluate', {
    expression:
      '[...document.querySelectorAll(":root > *, body > *")].filter((each) => each.localName.includes("-"))',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })) as { result?: { value?: BidiNode[] } };
  const node = found.result?.value?.find((each) => host.test(each.value?.localName ?? ''));
  const root = node?.value?.shadowRoot;
  if (!root?.sharedId) return null;
  const answer = (await bidi(browser, 'script.callFunction', {
    functionDeclaration: `(root, argument) => JSON.stringify((${look})(root, JSON.parse(argument))) ?? 'null'`,
    target,
    awaitPromise: false,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
  })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result?.value ?? 'null') as R;
}

/**
 * Runs a function in the closed shadow root of the first element whose name matches `host`.
 * @returns its answer, or null where there is no such element
 */
export async function lookInto<A, R>(
  name: BrowserName,
  page: Page,
  host: RegExp,
  look: Look<A, R>,
  argument: A,
): Promise<R | null> {
  const source = look.toString();
  return name === 'chrome'
    ? lookInChrome<A, R>(page, host, source, argument)
    : lookInFirefox<A, R>(page, host, source, argument);
}
