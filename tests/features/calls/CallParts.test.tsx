import { cleanup, render, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { type Association, untold } from '../../../src/core/calls/association.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { CallCriteria } from '../../../src/features/calls/CallCriteria.tsx';
import { CallDates } from '../../../src/features/calls/CallDates.tsx';
import { CallFacts } from '../../../src/features/calls/CallFacts.tsx';
import { CallMoney } from '../../../src/features/calls/CallMoney.tsx';
import { CallTitle } from '../../../src/features/calls/CallTitle.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, reference, voiceOf } from '../../support/chartSubject.tsx';
import { now, read, simulated, standing } from './callParts.ts';

afterEach(cleanup);

const languages = ['fr', 'ar'] as const;
type Spoken = (typeof languages)[number];

const told: Association = {
  ...untold,
  form: 'association',
  region: '09',
  founded: 2022,
  certifiedAccounts: false,
  budget: 350_000_00,
};
const asking: Partial<Call> = {
  eligible: ['federation'],
  regions: ['09'],
  sector: '',
  minAge: 2,
  needsAccounts: 'yes',
  contact: 'appels@example.org',
  rateMax: 90,
  amountMax: 900_000_00,
};

const show = (language: Spoken, part: ReactElement) => render(inLanguage(language, part)).container;
const criteriaOf = (stated: Partial<Call>, association: Association) => (
  <CallCriteria call={aCall(stated)} {...{ association, reference, now }} />
);
const factsOf = (stated: Partial<Call>, official: readonly string[] = []) => (
  <CallFacts call={aCall(stated)} edition={simulated} {...{ reference, official }} />
);

describe.each(languages)('the conditions of a call, %s', (language) => {
  const { t, format } = voiceOf(language);

  test('stand beside what the association said, each with its form in words too', () => {
    const lines = within(show(language, criteriaOf(asking, told)))
      .getAllByRole('listitem')
      .map((line) => read(line.textContent));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain(t('calls.form.federation'));
    expect(lines[0]).toContain(read(t('calls.criteria.said', { said: t('calls.form.association') })));
    expect(lines[0]).toContain(t('calls.fit.meeting.notMet'));
    expect(lines[1]).toContain(t('calls.fit.meeting.met'));
    expect(lines[2]).toContain(read(t('calls.criteria.notStated')));
    expect(lines[3]).toContain(read(t('calls.criteria.minAge', { count: 2 })));
    expect(lines[4]).toContain(t('calls.fit.meeting.notMet'));
  });

  test('lead to the funder where the call does not say', () => {
    const container = show(language, criteriaOf(asking, told));
    const links = within(container).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(Array(2).fill('mailto:appels@example.org'));
    expect(links[0]?.getAttribute('aria-label')).toContain(t('calls.criteria.name.sector'));
  });

  test('say the own contribution for information, and that the funder decides', () => {
    const text = read(show(language, criteriaOf(asking, told)).textContent);
    expect(text).toContain(read(t('calls.criteria.own.least', { percent: format.percent(0.1) })));
    const short = format.amountShort;
    const largest = { amount: short(900_000_00), cost: short(1_000_000_00), own: short(100_000_00) };
    expect(text).toContain(read(t('calls.criteria.own.largest', largest)));
    expect(text).toContain(read(t('calls.criteria.decides')));
    expect(text).not.toMatch(/[ée]ligib|مؤهل|أهلية/iu);
  });

  test('compare nothing for who has told nothing', () => {
    const text = show(language, criteriaOf(asking, untold)).textContent;
    expect(text).not.toContain(t('calls.criteria.notSaid'));
    expect(text).toContain(t('calls.criteria.titleUntold'));
  });
});

test('a call that admits several forms asks for one or another', () => {
  const first = (language: Spoken) => {
    const line = within(
      show(language, criteriaOf({ eligible: ['association', 'cooperative'], transcription: '' }, told)),
    ).getAllByRole('listitem')[0];
    cleanup();
    return read(line?.textContent);
  };
  expect(first('fr')).toContain('association ou coopérative');
  expect(first('ar')).toContain('جمعية أو تعاونية');
});

test.each([
  ['appels@example.org', 'mailto:appels@example.org'],
  ['Bureau 3', 'https://example.org/call-1'],
  ['a@example.org?bcc=b@example.org', 'https://example.org/call-1'],
  ['javascript:alert(1)', 'https://example.org/call-1'],
])('a contact printed %s is asked at %s', (contact, address) => {
  const [link] = within(show('fr', criteriaOf({ ...asking, contact }, told))).getAllByRole('link');
  expect(link?.getAttribute('href')?.replace('%3F', '?')).toBe(address);
});

describe.each(languages)('what a call says, %s', (language) => {
  const { t, format } = voiceOf(language);

  test('is said, and what it does not say is named', () => {
    const text = read(show(language, factsOf({ budget: 1_200_000_000, eligibility: 'réseaux' })).textContent);
    expect(text).toContain('réseaux');
    const missing = ['apply', 'contact'] as const;
    expect(text).toContain(
      read(
        t('calls.facts.notPublished', { list: format.list(missing.map((name) => t(`calls.facts.missing.${name}`))) }),
      ),
    );
  });

  test('names its amounts, and those that are not published', () => {
    const call = aCall({ budget: 1_200_000_000, amountMax: 900_000_00 });
    const amounts = [...show(language, <CallMoney call={call} />).querySelectorAll('dd')].map((cell) =>
      read(cell.textContent),
    );
    expect(amounts).toEqual([
      read(t('calls.list.amountUpTo', { amount: format.amountShort(900_000_00) })),
      read(format.amountShort(1_200_000_000)),
      t('calls.facts.unpublished'),
    ]);
  });

  test('calls its page official only where it is told so', () => {
    expect(show(language, factsOf({})).textContent).not.toContain(t('calls.facts.officialPage'));
    cleanup();
    expect(show(language, factsOf({}, ['https://example.org/call-1'])).textContent).toContain(
      t('calls.facts.officialPage'),
    );
  });
});

test('no address but one of the web is ever a link', () => {
  const hostile = [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'JAVASCRIPT:alert(1)',
    ' ',
    'https//x',
  ];
  for (const address of hostile) {
    const stated = {
      url: address,
      applyUrl: address,
      sourceUrl: `${address}x`,
      contact: address,
      regions: [],
      regionPrinted: '<b>',
    };
    const html = renderToStaticMarkup(
      inLanguage(
        'fr',
        <>
          {factsOf(stated)}
          {criteriaOf(stated, told)}
        </>,
      ),
    );
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual(['/data/editions/simulated/calls.csv']);
    expect(html).not.toContain('<b>');
  }
});

describe('the title', () => {
  const long = `Appel ${'très '.repeat(800)}long`;

  test('of thousands of letters is cut in the heading, and whole below it', () => {
    const container = show('fr', <CallTitle call={aCall({ title: long })} />);
    expect(container.querySelector('h1')?.textContent?.length).toBeLessThan(310);
    expect(container.querySelector('details p')?.textContent).toBe(long);
  });

  test('stands in the language it is printed in', () => {
    const h1 = (language: Spoken, stated: Partial<Call>) =>
      show(language, <CallTitle call={aCall(stated)} />).querySelector('h1 bdi');
    expect(h1('ar', { titleAr: '' })?.getAttribute('lang')).toBe('fr');
    cleanup();
    expect(h1('ar', {})?.textContent).toBe('طلب مشاريع 1');
    cleanup();
    expect(h1('fr', { title: 'طلب', titleScript: 'ar' })?.getAttribute('lang')).toBe('ar');
  });
});

test.each(languages)('the dates run from where the language starts to read, %s', (language) => {
  const container = show(
    language,
    <CallDates {...standing({ opens: '2026-11-19', closes: '2026-11-28' })} now={now} />,
  );
  const today = [...container.querySelectorAll('line')].at(-1)?.getAttribute('x1');
  expect(today).toBe(language === 'ar' ? '80.00%' : '20.00%');
  const left = [...container.querySelectorAll('rect')].at(-1);
  expect([left?.getAttribute('x'), left?.getAttribute('width')]).toEqual([
    language === 'ar' ? '0.00%' : '20.00%',
    '80.00%',
  ]);
  expect(container.innerHTML).not.toContain('style=');
});
