// What the bench builds and measures: the engine whole, and stage by stage.
export { analyze } from '../../src/engine/analyze.ts';
export { nameSpeakers } from '../../src/engine/attribution/speakers.ts';
export { findStatements } from '../../src/engine/attribution/statements.ts';
export { findMentions } from '../../src/engine/mentions/mentions.ts';
export { rateSourcing } from '../../src/engine/sourcing/sourcing.ts';
export { detectLanguage } from '../../src/engine/text/language.ts';
export { findQuotes } from '../../src/engine/text/quotes.ts';
export { readText } from '../../src/engine/text/text.ts';
