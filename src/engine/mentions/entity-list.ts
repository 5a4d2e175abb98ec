// The entities of a text, in the order in which they are found.
import type { SourceKind } from '../report.ts';
import type { Draft } from './drafts.ts';
import type { Entity } from './mention.ts';

/** The entities of a text while they are being found. */
export class EntityList {
  readonly entities: Entity[] = [];

  create(kind: SourceKind, name: string, from: Draft, own = false): Entity {
    const entity: Entity = {
      index: this.entities.length,
      kind,
      name,
      role: null,
      gender: from.gender,
      number: from.number,
      mentions: [],
      own,
    };
    this.entities.push(entity);
    return entity;
  }
}
