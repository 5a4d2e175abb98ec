// Decides whose words each statement is, with a calibrated confidence.
import type { Entity, Mention, MentionFinding } from '../mentions/mention.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';

/** Who spoke before, as seen by the next statement. */
interface Turn {
  entity: number;
  paragraph: number;
  direct: boolean;
}

/**
 * Gives every statement its speaker where the text lets a reader tell.
 * @returns the same statements with `entity`, `mention` and `confidence` filled in
 */
export function nameSpeakers(
  document: TextDocument,
  _quotes: Quote[],
  finding: MentionFinding,
  statements: Attribution[],
): Attribution[] {
  const named = statements.map((each) => ({ ...each }));
  const turns: Turn[] = [];
  const paragraphOf = paragraphFinder(document);
  for (const statement of [...named].sort((a, b) => anchor(a) - anchor(b))) {
    const paragraph = paragraphOf(anchor(statement));
    const mention = statement.mention === null ? null : finding.mentions[statement.mention]!;
    if (mention) statement.entity = entityOf(finding, mention);
    else if (!statement.cue && statement.within === null && !statement.mentionSpan) {
      const turn = turns.at(-1);
      if (turn && turn.paragraph >= paragraph - 1) statement.entity = turn.entity;
    }
    if (statement.entity !== null && statement.act === 'speech' && statement.within === null)
      turns.push({ entity: statement.entity, paragraph, direct: statement.form !== 'indirect' });
  }
  return named;
}

/** Where a statement stands in the order of reading: at its cue, or at its content. */
const anchor = (statement: Attribution): number => statement.cue?.start ?? statement.content[0]!.start;

function entityOf(finding: MentionFinding, mention: Mention): number | null {
  const entity: Entity | undefined = mention.entity === null ? undefined : finding.entities[mention.entity];
  return entity?.index ?? null;
}

function paragraphFinder(document: TextDocument): (offset: number) => number {
  const { paragraphs } = document;
  return (offset) => {
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (paragraphs[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
