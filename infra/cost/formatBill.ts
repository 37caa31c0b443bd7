import type { Bill } from './bill.ts';
import type { Load, Row } from './load.ts';
import { PRICES } from './prices.ts';

/** The bill as the table of README.md: each row's units × price = dollars, without and with free tiers. */
export function formatBill(bill: Bill, load: Load): string {
  const { region, asOf, source } = PRICES;
  const each = load.dossiers > 1 ? ` In each of ${load.dossiers} dossiers, looks at the page apart:` : '';
  const { feeds, shards, pollMinutes, news, answerSeconds, mails, texts, webhooks, alerts, views, tableMegabytes } =
    load;
  const rows = bill.rows.map((row) => cells(row.what, arithmetic(row), usd(row.usd), usd(row.usdWithFree)));
  return [
    `A month of thirty days:${each} ${feeds} feeds${shards > 1 ? ` in ${shards} shards` : ''} every ${pollMinutes} minutes, ${news} % of them with news at a poll and an answer after ${answerSeconds} s; ${mails} subscribers by mail, ${texts} by text, ${webhooks} web hooks, ${alerts} alerts to each; ${views} looks at the page; ${tableMegabytes} MB in the table.`,
    `Prices: ${region}, ${asOf}, ${source}.`,
    '',
    '| what | arithmetic | USD | USD with free tiers |',
    '| --- | --- | ---: | ---: |',
    ...rows,
    cells('**together**', '', `**${usd(bill.usd)}**`, `**${usd(bill.usdWithFree)}**`),
    cells(
      '**besides dashboard and mails**',
      '',
      `**${usd(bill.besides.usd)}**`,
      `**${usd(bill.besides.usdWithFree)}**`,
    ),
  ].join('\n');
}

function arithmetic({ terms }: Row): string {
  return terms
    .map(({ meter, quantity, formula }) => {
      const { unit, usd: price, per } = PRICES.meters[meter];
      const priced = `${amount(quantity)} ${unit} × ${price}${per === 1 ? '' : ` per ${per.toLocaleString('en-US')}`}`;
      return formula === '' ? priced : `${formula}: ${priced}`;
    })
    .join('; ');
}

function amount(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 1_000 ? 3 : 0 });
}

function usd(value: number): string {
  return value.toFixed(3);
}

function cells(...texts: string[]): string {
  return `| ${texts.join(' | ')} |`;
}
