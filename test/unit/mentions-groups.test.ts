// Bodies, outlets, classes and groups, named and unnamed; each rule beside a counter-example.
import { describe, expect, it } from 'vitest';
import { read } from './mentions.read.ts';

describe('bodies and outlets', () => {
  it.each([
    [
      'U.S. Immigration and Customs Enforcement (ICE) met. ICE said so.',
      'ICE',
      'body',
      'U.S. Immigration and Customs Enforcement',
    ],
    [
      'U.S. Immigration and Customs Enforcement (ICE) met. The agency said so.',
      'The agency',
      'body',
      'U.S. Immigration and Customs Enforcement',
    ],
    [
      'The Environmental Protection Agency met. The EPA said so.',
      'The EPA',
      'body',
      'Environmental Protection Agency',
    ],
    ['The White House said so.', 'The White House', 'body', 'White House'],
    [
      'She told the Washington Examiner so. The Examiner said no.',
      'The Examiner',
      'outlet',
      'Washington Examiner',
    ],
    ['The Springfield Gazette said so.', 'The Springfield Gazette', 'outlet', 'Springfield Gazette'],
    ['Beijing said so.', 'Beijing', 'body', 'Beijing'],
    // acronyms that the text writes out, beside a bracket or in another place
    [
      'The suit of Workers for Order and Rights in Leeds (WORL) was late. WORL said so.',
      'WORL',
      'body',
      'Workers for Order and Rights in Leeds',
    ],
    [
      'It met at the Northern Rivers Drainage Agency office. The NRDA said so.',
      'The NRDA',
      'body',
      'Northern Rivers Drainage Agency',
    ],
    ['It met at the Western Rivers Drainage Agency office. The NRDA said so.', 'The NRDA', 'body', 'NRDA'],
    [
      'The watchdog Citizens for Clean Rivers said so.',
      'The watchdog Citizens for Clean Rivers',
      'body',
      'Citizens for Clean Rivers',
    ],
    // two nations before one noun
    [
      'The Russian and Syrian defense ministries said so.',
      'The Russian and Syrian defense ministries',
      'body',
      'Russian and Syrian defense ministries',
    ],
    [
      'U.S. and Afghan officials said so.',
      'U.S. and Afghan officials',
      'officials',
      'U.S. and Afghan officials',
    ],
    ['Russian officials and Syrian officials said so.', 'Syrian officials', 'officials', 'Syrian officials'],
    ['News outlets said so.', 'News outlets', 'outlet', 'News outlets'],
    ['Sunshare Harbor Namibia said so.', 'Sunshare Harbor Namibia', 'body', 'Sunshare Harbor Namibia'],
    ['Conservative Christians said so.', 'Conservative Christians', 'collective', 'Conservative Christians'],
    [
      'One member of the committee said so.',
      'One member of the committee',
      'unnamed',
      'One member of the committee',
    ],
    // a name before the noun is the body's own, or the noun means another
    [
      'The Palestinian Authority met. The Trump administration said so.',
      'The Trump administration',
      'body',
      'Trump administration',
    ],
    ['The CIA met. The agency said so.', 'The agency', 'body', 'CIA'],
    ['The CIA met NBC News. The agency said so.', 'The agency', 'body', 'CIA'],
    ['The Associated Press met. The agency said so.', 'The agency', 'outlet', 'Associated Press'],
    ['Boeing met the union. The company said so.', 'The company', 'body', 'Boeing'],
    ['Beijing met the union. The company said so.', 'The company', 'body', 'company'],
    [
      'Acme, a tool that watches social media, grew. The media said so.',
      'The media',
      'outlet',
      'social media',
    ],
  ])('%s', (text, words, kind, name) => {
    const found = read(text).find(words);
    expect(found?.entity?.kind).toBe(kind);
    expect(found?.entity?.name.replace(/^The /, '')).toBe(name);
  });

  it('the article’s own outlet is marked, others are not', () => {
    const text = 'She told The Associated Press so. She told Reuters so.';
    const { find } = read(text, { outlet: 'The Associated Press' });
    expect(find('The Associated Press')?.entity?.own).toBe(true);
    expect(find('Reuters')?.entity?.own).toBe(false);
  });
});

describe('unnamed sources go on', () => {
  it('"the official" is the last one introduced', () => {
    const { find } = read('A Pentagon official said no. The official said why.');
    expect(find('The official')!.mention.entity).toBe(find('A Pentagon official')!.mention.entity);
  });

  it('"the witness" goes on about a witness', () => {
    const { find } = read('A witness said no. The witness said why.');
    expect(find('The witness')!.mention.entity).toBe(find('A witness')!.mention.entity);
  });

  it('"another official" is a new one', () => {
    const { find } = read('A Pentagon official said no. Another official said why.');
    expect(find('Another official')!.mention.entity).not.toBe(find('A Pentagon official')!.mention.entity);
  });
});

describe('classes of bodies and people', () => {
  it.each([
    ['Jewish groups said so.', 'Jewish groups', 'collective'],
    ['Two Jewish groups said so.', 'Two Jewish groups', 'collective'],
    ['The groups said so.', 'The groups', 'body'],
    ['German courts said so.', 'German courts', 'body'],
    ['Intelligence agencies said so.', 'Intelligence agencies', 'body'],
    ['Several agencies said so.', 'Several agencies', 'collective'],
    ['NGOs said so.', 'NGOs', 'collective'],
    ['MPs said so.', 'MPs', 'collective'],
    ['Two MPs said so.', 'Two MPs', 'unnamed'],
    ['ACLU said so.', 'ACLU', 'body'],
  ])('%s', (text, words, kind) => {
    expect(read(text).find(words)?.entity?.kind).toBe(kind);
  });
});

describe('groups', () => {
  it('named persons joined by "and" are an entity with both full names', () => {
    const { find } = read('Marco Rubio met Lindsey Graham. Rubio and Graham said so.');
    expect(find('Rubio and Graham')?.entity).toMatchObject({
      kind: 'person',
      name: 'Marco Rubio and Lindsey Graham',
    });
  });

  it.each([
    [
      'Ann Lee and Bob Park wrote a letter. The two lawmakers said so.',
      'The two lawmakers',
      'Ann Lee and Bob Park',
    ],
    ['Ann Lee and Bob Park wrote a letter. The pair said so.', 'The pair', 'Ann Lee and Bob Park'],
    ['Ann Lee and Bob Park wrote. Both men said so.', 'Both men', 'Ann Lee and Bob Park'],
    ['Ann Lee and Bob Park wrote. Two lawmakers said so.', 'Two lawmakers', 'Two lawmakers'],
    [
      'Chairman Ann Lee and Chairman Bob Park wrote. The committee chairmen said so.',
      'The committee chairmen',
      'Ann Lee and Bob Park',
    ],
    ['Chairman Ann Lee and Bob Park wrote. The chairmen said so.', 'The chairmen', 'The chairmen'],
    ['Ann Lee wrote. The two lawmakers said so.', 'The two lawmakers', 'The two lawmakers'],
  ])('people named together are taken up together: %s', (text, words, name) => {
    expect(read(text).find(words)?.entity?.name).toBe(name);
  });

  it('names with a comma and no "and" are not', () => {
    expect(read('When Rubio spoke, Graham said so.').find('Rubio spoke, Graham')).toBeUndefined();
  });
});
