// Which language a text is in.
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/engine/text/language.ts';

test.each([
  ['en', '“No,” he said.'],
  ['en', 'Police arrest three after bank raid'],
  ['en', 'The minister said the talks had failed.'],
  ['en', 'Smith wins'],
  ['fr', 'Le ministre a déclaré que les négociations avaient échoué dans la nuit.'],
  ['de', 'Der Minister sagte, die Verhandlungen seien in der Nacht gescheitert.'],
  ['es', 'El ministro dijo que las negociaciones habían fracasado durante la noche.'],
  ['it', 'Il ministro ha detto che i negoziati sono falliti durante la notte.'],
  ['pt', 'O ministro disse que as negociações não deram certo durante a noite.'],
  ['nl', 'De minister zei dat de onderhandelingen in de nacht waren mislukt, en dat hij niet zou aftreden.'],
  ['pl', 'Minister powiedział, że rozmowy nie powiodły się i że nie poda się do dymisji.'],
  ['sv', 'Ministern sade att förhandlingarna hade misslyckats och att han inte skulle avgå.'],
  ['ru', 'Министр заявил, что переговоры провалились, и это было ошибкой, которую мы видели.'],
  ['uk', 'Міністр заявив, що переговори провалилися, і це була помилка.'],
  ['zh', '部长说，谈判在夜间失败了。'],
  ['ja', '大臣は交渉が夜間に失敗したと述べた。'],
  ['ko', '장관은 협상이 밤사이 결렬됐다고 말했다.'],
  ['ar', 'قال الوزير إن المفاوضات فشلت خلال الليل.'],
  ['und', ''],
  ['und', '12 34 — !!'],
])('%s: %s', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
});

test('English with foreign words in it stays English', () => {
  const text =
    'The president told reporters in Paris that the deal was dead. “C’est fini,” he said. “Les négociations sont ' +
    'terminées et nous ne reviendrons pas sur la décision.” His aides declined to say what would come next.';
  expect(detectLanguage(text)).toBe('en');
  expect(detectLanguage(text, 'fr')).toBe('en');
});

test('what the page declares decides only where the text says little', () => {
  expect(detectLanguage('Zorbin Kwell Trang', 'de-DE')).not.toBe('en');
  expect(detectLanguage('Le ministre a déclaré que les négociations avaient échoué.', 'en')).toBe('fr');
});
