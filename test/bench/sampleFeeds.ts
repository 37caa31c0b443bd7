/** Feeds like those of news outlets, made of numbers so that every run measures the same. */

const WORDS =
  'talks delegations officials border mediator statement session Geneva envoy text draft calm round agreement المفاوضات الجولة בשיחות המשלחת reprise'.split(
    ' ',
  );

function sentence(seed: number, length: number): string {
  return Array.from({ length }, (_, n) => WORDS[(seed * 31 + n * 17 + ((n * n) % 7)) % WORDS.length]).join(' ');
}

/** One item of about 1.3 kB: title, link, guid, date, HTML summary, categories and a picture. */
function item(number: number): string {
  const date = new Date(Date.UTC(2026, 1, 25, 10) - number * 600_000).toUTCString();
  return `<item><title>${sentence(number, 9)} &amp; ${number}</title><link>https://outlet.example/news/${number}?utm_source=rss&amp;id=${number}</link>
<guid isPermaLink="false">outlet-${number}</guid><pubDate>${date}</pubDate><dc:creator><![CDATA[Desk ${number % 9}]]></dc:creator>
<category>${sentence(number, 1)}</category><media:content url="https://img.example/${number}.jpg" type="image/jpeg" width="800" height="450"><media:title>picture</media:title></media:content>
<description><![CDATA[<p>${sentence(number + 1, 40)}</p><p><a href="https://outlet.example/${number}">${sentence(number + 2, 25)}</a> <b>${sentence(number, 8)}</b></p>]]></description></item>`;
}

export function sampleFeed(items: number): string {
  const head =
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">';
  return `${head}<channel><title>Outlet</title><link>https://outlet.example/</link><ttl>5</ttl>${Array.from({ length: items }, (_, n) => item(n)).join('\n')}</channel></rss>`;
}
