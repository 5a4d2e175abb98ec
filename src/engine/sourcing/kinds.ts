// The last word on what kind a source is, where the mention alone cannot tell. Section 1 of the sourcing rules.
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity, MentionFinding } from '../mentions/mention.ts';
import { knownOutlet } from '../mentions/outlets.ts';
import type { SourceKind } from '../report.ts';

/**
 * Kinds by everything the text says of an entity:
 * officials whose names are withheld for a reason, or who are counted and described, are unnamed sources
 * ("two ICE officials, who spoke on condition of anonymity"); routine ones stay officials ("fire officials said").
 */
export function settleKinds(finding: MentionFinding, voices: Attribution[], text: string): MentionFinding {
  const confiding = new Set<number>();
  for (const { entity, cue } of voices) {
    if (entity === null || !cue) continue;
    if (PRIVATELY.test(text.slice(Math.max(0, cue.start - 14), cue.end + 14))) confiding.add(entity);
  }
  const entities = finding.entities.map((entity) => ({
    ...entity,
    kind: kindOf(finding, entity, confiding.has(entity.index)),
  }));
  return { ...finding, entities };
}

/** Said to the reporter without a name: "many backers privately say". */
const PRIVATELY = /\b(?:privately|anonymously|on background|in private)\b/;

function kindOf(finding: MentionFinding, entity: Entity, confiding: boolean): SourceKind {
  if (entity.own && entity.kind === 'outlet') return 'self';
  if (
    entity.kind === 'person' &&
    entity.mentions.some((place) => finding.mentions[place]?.unnamed?.description === 5)
  ) {
    return 'unnamed'; // "Maria, who asked that her last name not be used"
  }
  if (entity.kind === 'unnamed' && worksForOutlet(finding, entity)) return 'outlet';
  if (entity.kind === 'collective' && confiding) return 'unnamed';
  if (entity.kind === 'unnamed' && /^both\b/i.test(entity.name)) return 'person'; // "both men": two whom the text names
  if (entity.kind !== 'officials' && entity.kind !== 'spokesperson' && entity.kind !== 'collective')
    return entity.kind;
  const withheld = entity.mentions.some((place) => {
    const slots = finding.mentions[place]?.unnamed;
    return slots?.withheld || slots?.reason;
  });
  return withheld ? 'unnamed' : entity.kind;
}

/** "a reporter for Agence France-Presse", "an NBC reporter", "a columnist for a news site": speaks as the press. */
function worksForOutlet(finding: MentionFinding, { name, mentions }: Entity): boolean {
  const words = name.split(' ');
  const head = words.findIndex((word) => JOURNALIST.test(word));
  if (head < 1 || !/^an?$/i.test(words[0]!)) return false;
  if (mentions.some((place) => finding.mentions[place]?.unnamed?.withheld)) return false;
  if (head > 1 && knownOutlet(words.slice(1, head).join(' '))) return true;
  if (!/^(?:for|at|with|from)$/.test(words[head + 1] ?? '')) return false;
  const employer = words.slice(head + 2).join(' ');
  return (
    knownOutlet(employer) !== null || /\b(?:newspaper|magazine|news site|newswire|tabloid)$/.test(employer)
  );
}

const JOURNALIST = /^(?:reporter|correspondent|columnist|journalist)$/;
