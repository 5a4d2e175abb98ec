// Documents named so loosely that nobody could look them up: "studies show", "polls say".
//
// Origin: general knowledge of English news prose, written for this project.

export const vagueDocuments = new Set(
  `studies study polls polling surveys research data evidence statistics reports report documents accounts estimates figures numbers articles rumors rumours`
    .split(/\n/)
    .join(' ')
    .trim()
    .split(/\s+/)
    .concat([
      'media reports',
      'news reports',
      'press reports',
      'local media',
      'local reports',
      'opinion polls',
    ]),
);
