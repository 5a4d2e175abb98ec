// Denials: what is one beside the plain "denied", what is none, and which statement it answers.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Statement } from '../../src/engine/report.ts';

const ACCUSATION = 'Ruth Ames, a former clerk, accused Senator Tom Hale of taking money from the builder.';

/** Denials and disputes of a text. */
const denials = (text: string): Statement[] =>
  analyze(text).statements.filter(({ response }) =>
    ['denies', 'disputes'].includes(response?.kind ?? 'declined'),
  );

const words = (text: string, { content }: Statement): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** What the first denial of a text answers. */
const answered = (text: string): string => {
  const { statements } = analyze(text);
  const found = statements.find(({ response }) => ['denies', 'disputes'].includes(response?.kind ?? ''));
  return (found?.response?.targets ?? [])
    .map((id) => words(text, statements.find((each) => each.id === id)!))
    .join(' | ');
};

describe('what is a denial', () => {
  test.each([
    ['in progress', "The sheriff's office is denying rumors that looters were seen on Front Street."],
    ['"disputes that" alone', `${ACCUSATION}\n\nHale disputes that.`],
    [
      '"nothing" after "insisted there was"',
      `${ACCUSATION}\n\nHale insisted there was nothing improper about it.`,
    ],
    ['a lie', `${ACCUSATION}\n\n"That's a lie," Hale said.`],
    [
      'out of context',
      `${ACCUSATION}\n\nA spokeswoman for Hale said his words had been "taken out of context."`,
    ],
    ['full of errors', `${ACCUSATION}\n\nA lawyer for Hale said the account was "riddled with errors."`],
    [
      'deny, and have always denied',
      `${ACCUSATION}\n\n"My clients deny, and have always denied, that they paid anybody," said Ann Lee, a lawyer for the builder.`,
    ],
    ['own conduct defended', `${ACCUSATION}\n\nHale defended his handling of the contract.`],
    [
      'a flat negation opposite an accusation',
      `${ACCUSATION}\n\n"I'm not even on that committee," Hale said.`,
    ],
    [
      'a negation that goes on',
      `${ACCUSATION}\n\nHale disputed her account. "Nobody came to my office," he said.`,
    ],
    [
      'the quotation at the head of the next paragraph',
      `${ACCUSATION}\n\nHale rejected her account.\n\n"I was in Reno that day," he said.`,
    ],
    ['own deeds negated, as the reporter tells it', `${ACCUSATION}\n\nHale said he had not met the builder.`],
    ['a misdeed negated', `${ACCUSATION}\n\n"The senator did not steal anything," an aide, Ann Cole, said.`],
    ['no evidence', `${ACCUSATION}\n\nTom Hale said no evidence supports her account of the money.`],
    ['a lawsuit attacked', "The mill's owners slammed a lawsuit that says the water was poisoned."],
    ['a claim that somebody disputes', `${ACCUSATION} It is a claim that Hale's office strongly disputes.`],
    [
      'an outlet stands by its work',
      `${ACCUSATION}\n\n"We stand by our reporting," said Ann Cole, the editor of the Reno Courier.`,
    ],
    [
      'asserted that none of it is so',
      `${ACCUSATION}\n\nHale has asserted that none of the payments was improper, and that the builder knew it.`,
    ],
    [
      "somebody's word for one, negated",
      'Ruth Ames, a former clerk, called Tom Hale lazy and rude.\n\nHale arrived at noon. "Number one, I am not lazy," he said.',
    ],
    [
      'a negation where the quotation goes on',
      `${ACCUSATION}\n\n"One of us took the money," Hale said. "I did not."`,
    ],
    [
      'the articles were right',
      `${ACCUSATION}\n\n"The story that we printed on Monday was accurate," said Ann Cole, an editor.`,
    ],
    ['not aware', `${ACCUSATION}\n\nHale said he was unaware of any money from the builder.`],
    ['turned away with a word behind', 'Tom Hale scoffed at the allegation that he took money.'],
    ['shot down', 'A spokeswoman for the singer, Ann Lee, shot down reports that the couple had split.'],
    ['exception taken', 'Tom Hale took exception to the charge that he had flip-flopped.'],
    ['a worry with what is feared', 'The company pushed back against concerns that it sells data.'],
    ['innocence protested', 'Tom Hale protested his innocence.'],
    ['in response to a complaint', '"We do not sell data," the company said in response to the complaint.'],
    ['as somebody had alleged', 'No money changed hands, as Ruth Ames had alleged, Senator Tom Hale said.'],
    [
      'after somebody accused it',
      'The army said it had not bombed the market, after witnesses accused it of doing so.',
    ],
    ["asked about a deed of one's own", 'Asked if he had lied to the panel, Tom Hale said he had not.'],
    ['kept to over time', 'Ruth Ames has repeatedly said she did not know about the payments.'],
    [
      'insisted, of what another said',
      'The audit said the server had been hacked. Tom Hale has insisted that the server was never breached.',
    ],
    ['unfair', 'Ruth Ames said the accusations were unfair.'],
    ['rumors of something were untrue', 'Tom Hale said rumors of a split in his campaign were untrue.'],
    ['the report did not reflect it', 'The agency said the report did not accurately reflect what happened.'],
    [
      'an outlet of what was said of it',
      'In a statement, the Reno Courier said that the description was "false."',
    ],
    ['shut off', 'Tom Hale moved to shut off speculation about a shakeup of his campaign.'],
    ['distanced from remarks', 'Tom Hale distanced himself from remarks that he made on Monday.'],
    ['a deed with an adverb', 'Tom Hale has long denied secretly meeting the builder.'],
    ['described as baseless', 'The ministry described the report as "baseless."'],
    ['innocence maintained', 'Ruth Ames has always maintained her innocence.'],
    ['maintains to be innocent', 'Tom Hale maintains he is innocent.'],
    ['not recognised', 'The Home Office said it did not recognise these claims.'],
    ['no truth in it', 'The minister said there was "no truth" in the reports.'],
    ['a crime never committed', 'The company said it had never bribed anybody.'],
    ['a crime not committed', 'Tom Hale told the court he did not kill his wife.'],
    ['never took place', 'Tom Hale said the meeting never took place.'],
    ['nothing improper', 'Tom Hale said nothing improper was discussed.'],
    ['not genuine', 'The party said the leaked memo was not genuine.'],
    ['cold water', 'The prime minister, Ann Lee, poured cold water on speculation of an early vote.'],
    ['a misleading account', `${ACCUSATION}\n\n"That is a misleading account of the money," Hale said.`],
    ['no, to a question', 'Tom Hale answered "no" to questions about whether he had met the builder.'],
    ['not my recollection', '"That is not my recollection of what he told us," Tom Hale said.'],
    ['moved to deny reports', 'The club moved to deny reports that its manager had quit.'],
  ])('%s', (_what, text) => {
    expect(denials(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['permission is refused', 'The sheriff is denying entry to the park after dark.'],
    ['a title is defended', 'The champion, Tom Hale, defended his title in Reno on Friday.'],
    ['a negation that nobody provoked', 'Tom Hale opened the fair. "I\'m not even hungry," Hale said.'],
    ['conceded in the same breath', `${ACCUSATION}\n\n"I'm not saying it looks good," Hale said.`],
    ['something is refused to somebody', 'The ministry is denying flu vaccines to the people in the camp.'],
    ['rather than', 'For years Hale kept silent, rather than publicly challenging her claims.'],
    ['what served to defend', 'Hale made many speeches to explain and defend his decision on the dam.'],
    ['forgetting is no misdeed', `${ACCUSATION}\n\n"The people here don't forget Reno," said Ann Cole.`],
    ['a wish', `${ACCUSATION}\n\nHale stressed that he did not want a second dam.`],
    ['somebody else should not', `${ACCUSATION}\n\nHale said she should not even be allowed to speak.`],
    [
      'a promise in the words of others',
      'Ruth Ames, a former clerk, called Tom Hale a friend of the dam.\n\n"I will not build the dam," Hale said.',
    ],
    [
      'another matter where the quotation goes on',
      `${ACCUSATION}\n\n"The dam is full," Hale said. "That is not much of a problem."`,
    ],
    ['a view', `${ACCUSATION}\n\n"I don't believe the dam is a good idea," Hale said.`],
    ['a question with "not"', `${ACCUSATION}\n\n"Is it not the case that the dam is full?" Hale said.`],
    ['what somebody would rather not', `${ACCUSATION}\n\n"I would prefer not to build it," Hale replied.`],
    ['nobody asked for plans', 'The palace said on Monday the king had no plans to visit Reno.'],
    ['the charge itself', 'The bank accused the paper of publishing a misleading and inaccurate report.'],
    ['not politically correct', `${ACCUSATION}\n\n"Hale is not politically correct," said Ann Cole.`],
    ['nobody has scoffed yet', 'The mayor will scoff at the notion that rents are high.'],
    ['worries as such', 'The company pushed back against the concerns of the day.'],
    ['asked about the weather', 'Asked whether it would rain, Tom Hale said it would not.'],
    ['asked about plans', 'Asked if he would run, Tom Hale said he would not.'],
    ['plans kept to', 'Ruth Ames has repeatedly said she would not run.'],
    ['a plan insisted on', 'The company insisted it was not going to raise prices this year.'],
    ['a price called unfair', 'The farmers said the price of corn was unfair.'],
    ['what an outlet reports', 'The Reno Courier said nobody was hurt.'],
    ['a complaint kept up', 'Ruth Ames has long complained that the board does not listen.'],
    ['a view in response', 'In response to the lawsuit, Tom Hale said he did not think judges read novels.'],
    ['shot back in an article', 'Tom Hale shot back in an article on the price of corn.'],
    [
      'what somebody is able to do',
      'The rules allow the mayor to keep quiet and deny responsibility for it.',
    ],
    ['distanced from a person', 'Tom Hale distanced himself from the mayor on Monday.'],
    ["distanced from somebody else's words", "The senators distanced themselves from Tom Hale's comments."],
    ['shut down amid reports', 'The company shut down in 2015 amid reports of fraud.'],
    ['a state not recognised', 'The council said it did not recognise the new state.'],
    [
      'themselves not recognised in it',
      'Ann Cole said many did not recognize themselves in the description.',
    ],
    ['what a drug did not do', 'The study found that the drug did not harm patients.'],
    ['innocent of others', 'Tom Hale maintains close ties to the union.'],
    ['cold water on stones', 'The minister poured cold water on the stones.'],
    [
      'a misleading thing',
      `${ACCUSATION}\n\n"Hale cannot cure a misleading contract with money," said Ann Cole.`,
    ],
    ['laughed at', 'The bankers laughed at the notion that rents would fall.'],
    [
      'no intention, where another was accused',
      'Ruth Ames accused the army of theft. The rebels said they had no intention of talking.',
    ],
    [
      'what actually is something',
      `${ACCUSATION}\n\n"This is actually an opportunity for Hale," said Ann Cole.`,
    ],
    ['what nobody can deny', `${ACCUSATION}\n\n"I can't deny that it was a good year," Hale said.`],
    ['easy to do', 'It is easy to laugh off the claims of the pastor.'],
    ['in defending oneself', 'The country will be merciless in defending itself, Tom Hale said.'],
    ['not too late', `${ACCUSATION}\n\n"It is not too late for Hale to turn it around," said Ann Cole.`],
    ['crowds protest', 'The workers protested that day in Reno.'],
    ["said of somebody else's fault", 'Ann Lee, a neighbor, said the soup was full of errors of taste.'],
  ])('none: %s', (_what, text) => {
    expect(denials(text).map((each) => words(text, each))).toEqual([]);
  });
});

describe('what a denial answers', () => {
  test('never the words of its own side', () => {
    const text = `${ACCUSATION}\n\n"Senator Hale is proud of the contract with the builder and its money," said Ann Lee, a spokeswoman for Tom Hale.\n\n"I never took money from the builder," Hale said.`;
    expect(answered(text)).toContain('taking money');
    expect(answered(text)).not.toContain('proud');
  });

  test("counsel's words against a charge on the client are an answer; on another day's weather they are none", () => {
    const text = (lawyer: string) =>
      `${ACCUSATION}\n\n"He came to the committee on Monday, and nobody wanted to hear him," said Ann Lee, ${lawyer}.`;
    expect(answered(text('a lawyer for Tom Hale'))).toContain('taking money');
    expect(denials(text('a neighbor of the mayor'))).toEqual([]);
  });

  test('a general denial answers all who accuse, a particular one only its own', () => {
    const both = `${ACCUSATION}\n\nAnn Cole, a neighbor, accused Hale of hitting a dog.`;
    const general = answered(`${both}\n\nHale denied any wrongdoing.`);
    expect(general).toContain('taking money');
    expect(general).toContain('dog');
    const particular = answered(`${both}\n\nHale denied that he had taken money from the builder.`);
    expect(particular).toContain('taking money');
    expect(particular).not.toContain('dog');
  });

  test('what it takes up in quotation marks, even where that is told later', () => {
    const text = `Ruth Ames, a former clerk, said Tom Hale sold the land.\n\n"I am not now and never have been a 'land shark,'" Hale said.\n\nAmes called Hale a "land shark."`;
    expect(answered(text)).toContain('land shark');
  });

  test('what is told to go on with a denial answers the same', () => {
    const text = `${ACCUSATION}\n\nHale denied any wrongdoing, saying the price was agreed.`;
    const { statements } = analyze(text);
    const all = statements.filter(({ response }) => response && response.targets.length > 0);
    expect(all.length).toBe(2);
    expect(all[0]!.response!.targets).toEqual(all[1]!.response!.targets);
  });

  test('a question put to the one who answers comes before an older accusation', () => {
    const text = `${ACCUSATION}\n\n"I have to ask you about stealing water from your neighbors," Dan Roth, a reporter, said to Hale.\n\n"I'm not even in the water business," Hale said.`;
    expect(answered(text)).toContain('stealing water');
    const unasked = `${ACCUSATION}\n\n"I'm not even on that committee," Hale said.\n\n"I have to ask you about stealing water from your neighbors," Dan Roth, a reporter, said to Ann Lee.`;
    expect(answered(unasked)).toContain('taking money');
    expect(answered(unasked)).not.toContain('stealing water');
  });

  test('what is said in response answers what was just said, not the news of the article', () => {
    const news = 'Police accused Tom Hale of stealing for his water business.';
    const asked = '"I have to ask why people accuse you of stealing pumps," said Dan Roth.';
    const text = (how: string) =>
      `${news}\n\n${ACCUSATION}\n\n${asked}\n\n${how}Hale said, "I'm not even in the water business."`;
    expect(answered(text('In his only response, '))).toContain('stealing pumps');
    expect(answered(text('In his only response, '))).not.toContain('taking money');
    expect(answered(text(''))).toContain('taking money');
  });

  test('claims of whom it names: an outlet, a body by its initials, a lawsuit', () => {
    const text = (whose: string) =>
      `The Reno Courier reported that Hale sold the land to the builder in May.\n\nAnn Cole, a neighbor, said Hale sold the land to his brother.\n\nA spokeswoman for Hale said ${whose} is misleading about the land.`;
    expect(answered(text('the Reno Courier report'))).toContain('in May');
    expect(answered(text('the Reno Courier report'))).not.toContain('brother');
    expect(answered(text("Cole's story"))).toContain('brother');
    expect(answered(text("Cole's story"))).not.toContain('in May');
  });

  test('the news of an article is answered from far below; what stands far off elsewhere is not', () => {
    const filler = 'The road to Reno is long and dry.\n\n'.repeat(30);
    const lede = 'Critics say the barter of spies harmed farmers.';
    const denial = 'Tom Hale denied that the barter harmed any farmers.';
    expect(answered(`${lede}\n\n${filler}${denial}`)).toContain('harmed farmers');
  });

  test('what was itself denied is what a denial answers, not another denial', () => {
    const text = `${ACCUSATION}\n\nHale denied taking money from the builder.\n\nThe builder, too, denied that Hale took money.`;
    expect(answered(text)).toContain('taking money');
    const last = analyze(text).statements.at(-1)!;
    expect(last.response?.targets).toEqual(['q1']);
  });

  test('only what is turned away, not what else was done', () => {
    const text = `${ACCUSATION}\n\nHale has aggressively pushed back on those charges and has worked to change the rules.`;
    expect(denials(text).map((each) => words(text, each))).toEqual(['those charges']);
    expect(answered(text)).toContain('taking money');
  });

  test('all who accuse, where the charges are meant in general', () => {
    const text = (words: string) =>
      `${ACCUSATION}\n\nAnn Cole, a neighbor, accused Hale of hitting a dog.\n\nA lawyer for Hale said he would ${words}.`;
    expect(answered(text('fight the charges'))).toContain('taking money');
    expect(answered(text('fight the charges'))).toContain('dog');
    expect(answered(text('fight the charge about the dog'))).not.toContain('taking money');
  });

  test('one side goes on over the next paragraph; the other side does not', () => {
    const text = (who: string) =>
      `${ACCUSATION}\n\nHale's office disputed her account.\n\n"Nobody was there on Monday," ${who} added.`;
    expect(denials(text("a spokesman for Hale's office")).length).toBe(2);
    expect(denials(text('Ann Cole, a neighbor of Ames,')).length).toBe(1);
  });

  test('the quotation behind a denial answers what the denial does; behind a plain statement it answers nothing', () => {
    const text = (verb: string) =>
      `${ACCUSATION}\n\nHale ${verb} her account.\n\n"I was in Reno that day," he said.`;
    expect(denials(text('rejected')).length).toBe(2);
    expect(denials(text('read out')).length).toBe(0);
  });

  test('an answer that follows another is given to the same charge', () => {
    const text = `${ACCUSATION}\n\nHale denied her account.\n\nThe committee said it had no knowledge of a meeting on that day.`;
    const found = analyze(text).statements.filter(({ response }) => response?.targets.length);
    expect(found.length).toBe(2);
    expect(found[1]!.response!.targets).toEqual(found[0]!.response!.targets);
  });

  test("not what the answerer's own principal says; what a critic of theirs quotes, yes", () => {
    const text = `Ruth Ames, a former clerk, said the builder paid for the dam.\n\n"The builder paid for the dam long ago," Tom Hale said.\n\nBut Ann Cole, a spokeswoman for Hale, denied that the builder paid for the dam.`;
    expect(answered(text)).not.toContain('long ago');
  });

  test('what a later clause points at stands in its own sentence', () => {
    const text = `"I took the money," Tom Hale said.\n\nThe land belongs to the town by a law of 1931, although the builder disputes this.`;
    expect(answered(text)).toBe('');
  });

  test('criticism is what somebody answers who defends what they did', () => {
    const text = `Ann Cole, a neighbor, said Hale had neglected the dam.\n\nDan Roth, a historian, said Hale had built the dam in 1931.\n\nHale defended his handling of the contract.`;
    expect(answered(text)).toContain('neglected');
  });
});

describe('what is called an allegation right behind it was said', () => {
  const answers = (text: string) => {
    const { sources, statements } = analyze(text);
    return statements.map(({ id, source, response }) => [
      id,
      sources.find((each) => each.id === source)?.name,
      response?.targets,
    ]);
  };

  test('whoever claims it has said it, and the answer is to it', () => {
    expect(
      answers(
        'The ban followed a dispute between the agency and allies of the minister, who claim the fund was robbed – an allegation the agency refutes.',
      ).at(-1),
    ).toEqual(['q2', 'the agency', ['q1']]);
    expect(
      answers('Allies of the minister who claim funds are on the rise, a long list, met there.'),
    ).toEqual([]);
  });
});

test('what a clause points at holds none of the voices before it', () => {
  const { statements } = analyze(
    'Ruth Ames did mention her testimony, in which she said others had raised concerns about Tom Hale leaking the plan, a prospect Hale denied earlier in the day.',
  );
  const denial = statements.find(({ response }) => response?.kind === 'denies');
  expect(denial).toBeDefined();
  expect(statements.filter(({ within }) => within === denial?.id)).toEqual([]);
});
