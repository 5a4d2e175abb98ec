// Every message has somebody who answers it and somebody who sends it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../../src');
const messages = readFileSync(join(SRC, 'browser/messages.ts'), 'utf8');

/** The names of one interface's members that hold a request and an answer. */
function kindsOf(name: string): string[] {
  const start = messages.indexOf(`export interface ${name} {`);
  const body = messages.slice(start, messages.indexOf('\n}', start));
  return [...body.matchAll(/^ {2}(\w+): \{ request/gm)].map((each) => each[1] as string);
}

/** All the code of some rooms. */
function codeOf(...rooms: string[]): string {
  return rooms
    .flatMap((room) =>
      readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(SRC, room, file), 'utf8')),
    )
    .join('\n');
}

describe.each([
  { name: 'ToBackground', answers: ['background'], sends: ['page', 'views'] },
  // `inspectMarks` is for the end-to-end tests.
  { name: 'ToPage', answers: ['page'], sends: ['views', 'background', '../test/e2e'] },
  { name: 'ToViews', answers: ['views'], sends: ['background'] },
])('$name', ({ name, answers, sends }) => {
  const kinds = kindsOf(name);
  const answering = codeOf(...answers);
  const sending = codeOf(...sends);

  test('has messages', () => {
    expect(kinds.length).toBeGreaterThan(0);
  });

  test.each(kinds)('%s has a handler', (kind) => {
    const handler = new RegExp(`^\\s+(async )?${kind}(\\(|:|,$)`, 'm');
    expect(handler.test(answering)).toBe(true);
  });

  test.each(kinds)('%s is sent', (kind) => {
    expect(sending.includes(`'${kind}'`)).toBe(true);
  });
});
