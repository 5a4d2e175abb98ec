// Ten articles of ours, on invented places and people, for tests that need many pages.

/** What one article is made from. */
export interface Topic {
  slug: string;
  place: string;
  matter: string;
  official: [name: string, role: string];
  critic: [name: string, role: string];
  body: string;
  /** Words that the official's second sentence goes on with. */
  quotedMore?: string;
}

const TOPICS: Topic[] = [
  {
    slug: 'bridge',
    place: 'Tarrow',
    matter: 'the old bridge',
    official: ['Ruth Tanner', 'mayor of Tarrow'],
    critic: ['Tom Okafor', 'an engineer'],
    body: 'the works department',
  },
  {
    slug: 'school',
    place: 'Elmsworth',
    matter: 'the new school',
    official: ['Carla Benitez', 'head of the school board'],
    critic: ['Ian Prosser', 'a parent'],
    body: 'the school board',
  },
  {
    slug: 'river',
    place: 'Northam',
    matter: 'the flood wall',
    official: ['Gareth Pugh', 'the river warden'],
    critic: ['Mina Sato', 'a farmer'],
    body: 'the water agency',
  },
  {
    slug: 'mine',
    place: 'Coldwell',
    matter: 'the copper mine',
    official: ['Peter Lindqvist', 'the company’s director'],
    critic: ['Asha Verma', 'a geologist'],
    body: 'the mining company',
  },
  {
    slug: 'bus',
    place: 'Harbury',
    matter: 'the night buses',
    official: ['Dolores Quinn', 'the transport commissioner'],
    critic: ['Ben Adler', 'a nurse'],
    body: 'the transport office',
  },
  {
    slug: 'market',
    place: 'Lowick',
    matter: 'the fish market',
    official: ['Owen Hale', 'the harbour master'],
    critic: ['Lucia Ferro', 'a trader'],
    body: 'the harbour office',
  },
  {
    slug: 'museum',
    place: 'Ashby',
    matter: 'the museum’s roof',
    official: ['Helen Marsh', 'the museum’s director'],
    critic: ['Raj Patel', 'a roofer'],
    body: 'the museum',
  },
  {
    slug: 'clinic',
    place: 'Westmere',
    matter: 'the only clinic',
    official: ['Samuel Boateng', 'the health secretary'],
    critic: ['Nora Lund', 'a doctor'],
    body: 'the health department',
  },
  {
    slug: 'forest',
    place: 'Pinehurst',
    matter: 'the old forest',
    official: ['Greta Olsen', 'the chief forester'],
    critic: ['Will Dunne', 'a biologist'],
    body: 'the forest service',
  },
  {
    slug: 'stadium',
    place: 'Kingsport',
    matter: 'the stadium',
    official: ['Victor Ramos', 'the club’s president'],
    critic: ['Tess Wu', 'a supporter'],
    body: 'the club',
  },
];

/** One page of an article. */
export interface ArticlePage {
  path: string;
  html: string;
  /** Words that stand in quotation marks in it. */
  quoted: string;
  speaker: string;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** An article of six paragraphs: two named voices, an unnamed one, a denial, no answer. Text is escaped. */
export function articleOf({
  slug,
  place,
  matter,
  official,
  critic,
  body,
  quotedMore = '',
}: Topic): ArticlePage {
  const quoted = `We have looked at ${matter} for three years, and it cannot go on like this`;
  const [name, role] = official;
  const [other, otherRole] = critic;
  const surname = name.split(' ').at(-1);
  const paragraphs = [
    `A plan for ${matter} divided ${place} on Tuesday, after a meeting of five hours in the town hall that ended without a vote.`,
    `“${quoted},” said ${name}, ${role}. “We will decide${quotedMore} before winter.”`,
    `Two people familiar with the plan said the cost had doubled since it was drawn up. They spoke on condition of anonymity because the figures have not been published.`,
    `${surname} denied that. “The figures are the same as last year,” the ${role.split(' ').at(-1)} told reporters after the meeting.`,
    `${other}, ${otherRole} who has lived in ${place} for twenty years, said that nobody had asked the people who live there.`,
    `A spokesperson for ${body} did not respond to a request for comment. The next meeting is planned for the first week of October.`,
  ];
  const headline = `${place} argues about ${matter}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    publisher: { '@type': 'Organization', name: `${place} Courier` },
  };
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header>${place} Courier</header><main><article><h1>${headline}</h1><p class="byline">By Alex Morrow</p>
${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('\n')}
</article></main><footer>© ${place} Courier</footer></body></html>`;
  return { path: `/news/${slug}.html`, html, quoted, speaker: name };
}

/** Ten pages. */
export const ARTICLES: ArticlePage[] = TOPICS.map(articleOf);
