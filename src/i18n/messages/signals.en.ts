import type { EnglishPlural, SameKeys } from '../messageShape.ts';
import type { signalsFr } from './signals.fr.ts';

export const signalsEn = {
  signals: {
    title: 'Questions to the record',
    lead: 'Seven questions are put to the selection. An answer says nothing of anybody: it is a place in the record to read again with its source. Each page gives the exact rule, an example and the ordinary reasons that lead there.',
    all: 'All questions',
    found_one: '{{count}} place to read again: {{grants}}, {{amount}}',
    found_other: '{{count}} places to read again: {{grants}}, {{amount}}',
    nothing: 'Nothing to read again',
    examined: {
      grants_one: '{{count}} grant examined',
      grants_other: '{{count}} grants examined',
      funders_one: '{{count}} funder examined',
      funders_other: '{{count}} funders examined',
      recipients_one: '{{count}} recipient examined',
      recipients_other: '{{count}} recipients examined',
    },
    few: 'Too few to ask the question: it takes {{fewest}}. What is found may be no more than chance.',
    noneTested: 'The record does not say enough to ask the question.',
    fewShow: 'Show what is found',
    staffWelfare: 'Apart: {{grants}} to staff-welfare bodies, {{amount}}. No question is asked of them.',
    staffWelfareSee: 'See them',
    more_one: '{{count}} more place is not listed here: narrow the selection to see it.',
    more_other: '{{count}} more places are not listed here: narrow the selection to see them.',
    see: 'Explore these recipients',
    seeFunder: 'Explore this funder',
    opens: 'This link opens other grants too: {{grants}}, {{amount}} in all.',
    others_one: 'and {{count}} other',
    others_other: 'and {{count}} others',
    noRecipient: 'Recipient’s name absent or masked',
    findings: 'What to read again',
    method: 'The exact rule',
    exampleTitle: 'An example',
    innocentTitle: 'Ordinary reasons',
    basisTitle: 'The text',
    about: 'Before quoting: the question is about the published record, not about people. Ask the source.',
    apart: {
      title: 'What they are counted apart by',
      ice: 'identifier {{ice}}',
      noIce: 'no identifier, {{places}}',
    },
    of: {
      sameProject: {
        title: 'One project, several funders',
        question: 'Did one recipient receive, in one year and for a purpose worded alike, money from several funders?',
        formula:
          'Same recipient, same year, same purpose once capitals, accents and punctuation are folded, and at least two funders. Purposes of fewer than {{words}} words (“running costs”) are not compared.',
        example:
          'Association A receives {{first}} from funder 1 and {{second}} from funder 2 in 2021 for “Festival of street arts”: the question is asked. One in 2021 and the other in 2022: it is not.',
        innocent: {
          a: 'Joint funding is common, and many calls require it.',
          b: 'One wording may cover two instalments or two activities.',
          c: 'Two lists may publish one payment: one body decides, the other pays.',
        },
        finding_one: '{{recipient}}, {{year}}: “{{label}}”, {{count}} funder',
        finding_other: '{{recipient}}, {{year}}: “{{label}}”, {{count}} funders',
      },
      belowLine: {
        title: 'Just under the line for agreements',
        question: 'Does a funder award several times more grants just under the line than just above it?',
        formula:
          'For each funder: grants from {{from}} to less than {{line}}, against those of more than {{line}} up to {{to}}. The question is asked from {{fewest}} under the line and {{times}} times as many as above it. An amount of exactly {{line}} is round and counts on neither side. The line is that of the grant’s year.',
        basis:
          'Circular of the Prime Minister 7/2003: an agreement above, a decision below. A draft decree of January 2026 would turn the rule round; it is not applied until it is in force.',
        example:
          'Funder 1 awards 6 grants of {{first}}, 2 of {{second}} and 4 of {{third}}: 6 against 2, the question is asked. With 3 of {{second}} it is not.',
        innocent: {
          a: 'A scale of grants or the ceiling of a call may lie there.',
          b: 'A simpler procedure for small projects is what the line is for.',
          c: 'Like actions cost like sums.',
        },
        finding: '{{funder}}: {{below}} just under the line, {{above}} just above',
      },
      splitAgreement: {
        title: 'One agreement, several grants',
        question: 'Does one agreement appear as several grants?',
        formula: 'Same funder, same recipient, same agreement number, and at least two grants.',
        example:
          'Funder 1 publishes {{first}} twice for Association A under agreement 12/2021: the question is asked. If the second is for Association B, it is not.',
        innocent: {
          a: 'An agreement is often paid in instalments.',
          b: 'A framework agreement may cover several actions.',
          c: 'A line may have been published twice.',
        },
        finding: '{{recipient}}, agreement {{label}}, {{funder}}',
      },
      concentration: {
        title: 'Much to few',
        question: 'Does the best-endowed tenth of a funder’s recipients receive most of its money?',
        formula:
          'For each funder of at least {{recipients}} named recipients: the share of the amounts received by the best-endowed tenth, rounded up. The question is asked from {{share}}.',
        example:
          'A funder of 40 recipients gives {{first}} to 4 of them and {{second}} to the 36 others: the 4 receive 61%, the question is asked. With {{third}} instead of {{first}}, 59%: it is not.',
        innocent: {
          a: 'A network, a federation or a national centre serves many people.',
          b: 'A building costs more than many small actions.',
          c: 'A partial list mostly keeps the large sums.',
        },
        finding: '{{funder}}: {{share}} for {{top}} recipients of {{recipients}}',
      },
      firstYear: {
        title: 'First year, large sum',
        question: 'Does a recipient that no earlier year of this funder names receive far more than the others?',
        formula:
          'In a funder’s years of at least {{fewest}} grants, but for its first in the edition: an amount above the third quartile plus {{steps}} interquartile ranges.',
        example:
          'In 2021 funder 1 awards 20 grants of {{first}} to {{second}} to associations already named in 2020, and {{third}} to a new one: the question is asked. If 2020 named it already, it is not.',
        innocent: {
          a: 'The lists of earlier years may be missing from this edition.',
          b: 'The name may be written otherwise there.',
          c: 'A federation or a foundation may bring together bodies already known.',
        },
        finding: '{{recipient}}, {{funder}}, {{year}}: above {{limit}}, median {{median}}',
      },
      outlier: {
        title: 'An amount far from the others',
        question: 'Does an amount exceed by far the others of the same funder and programme?',
        formula:
          'In a group of at least {{group}} amounts: more than {{times}} times the median, and more than the third quartile times the ratio of the quartiles to the power {{ratios}}.',
        example: '9 grants of {{first}} and one of {{second}}: the question is asked. At {{third}} it is not.',
        innocent: {
          a: 'A building or a programme of several years costs more than an action.',
          b: 'A slip of unit on publication multiplies an amount: the source tells.',
          c: 'A programme may have two strands of very different sizes.',
        },
        finding: '{{recipient}}, {{funder}}: above {{limit}}, median {{median}}',
      },
      spelling: {
        title: 'Two names alike',
        question: 'Do two recipients counted apart bear nearly the same name?',
        formula:
          'The words that tell a name apart (without “association”, “for” or “Morocco”), accents and variants folded: at least {{share}} words in common among those of either; or, within one region, all the words of one in the other, without those of a kind (“team”, “football”), where two are left. Sections of a club (handball, women) are not alike. Nothing is ever added up on a likeness.',
        example:
          '“Association Argane pour les femmes rurales” and “Assoc. ARGANE des femmes rurales”: the question is asked. With “Association Arganier des femmes” it is not.',
        innocent: {
          a: 'Two local branches of a network bear the same name.',
          b: 'An association and its federation share their words.',
          c: 'Namesakes exist.',
        },
        finding: '“{{recipient}}” and “{{other}}”',
      },
    },
  },
} as const satisfies SameKeys<typeof signalsFr, EnglishPlural>;
