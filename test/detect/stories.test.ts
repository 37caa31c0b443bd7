/** What happens in a story, in a memory, in a wish, a rumour or a forecast, and what was averted, beside what did happen. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { makeDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed } from './headline.ts';

const detect = createDetector(
  makeDossier({
    parties: [
      {
        id: 'ruritania',
        name: 'Ruritania',
        spellings: [
          ...['Ruritania', 'Ruritanien', 'Ruritanie', 'Ruritanya', 'روريتانيا', 'روریتانیا', 'רוריטניה'],
          ...['Руритания', 'Руритании', 'Руританией', 'Руританія', 'Руританії', 'Руританією'],
        ],
      },
      {
        id: 'syldavia',
        name: 'Syldavia',
        spellings: [
          ...[
            'Syldavia',
            'Syldavien',
            'Syldavie',
            'Sildavia',
            'Sildávia',
            'Sildavya',
            'سيلدافيا',
            'سیلداویا',
            'סילדביה',
          ],
          ...['Сильдавия', 'Сильдавии', 'Сильдавию', 'Сільдавія', 'Сільдавії'],
        ],
      },
    ],
    places: [
      {
        id: 'paris',
        name: 'Paris',
        spellings: [...['Paris', 'París', 'Parigi', 'باريس', 'پاریس', 'پیرس', 'פריז', 'Париж', 'Париже', 'Парижі']],
        timeZone: 'Europe/Paris',
      },
    ],
  }),
);

/** The report of a headline; fails where there is none. */
function reportOf(title: string, lang: string, summary = '') {
  const detection = detect(makeItem(title, { lang, summary }), feed);
  if (detection.outcome !== 'report') throw new Error(`"${title}" was dropped: ${detection.drop}`);
  return detection.report;
}

describe('what two sides do in a story', () => {
  it.each([
    ['en', 'In a new novel, Ruritania and Syldavia sign a treaty on a ferry'],
    ['en', 'Spy thriller: Ruritania and Syldavia sign treaty in Geneva'],
    ['en', 'TV series has Ruritania-Syldavia talks collapse over a stolen dog'],
    ['en', 'Ruritania and Syldavia sign deal in Paris (parody)'],
    ['fr', 'Dans un nouveau roman, la Ruritanie et la Syldavie signent un accord à Paris'],
    ['fr', 'Dans la série, les pourparlers entre la Ruritanie et la Syldavie échouent'],
    ['fr', 'Série télévisée : la Ruritanie et la Syldavie signent la paix à Genève'],
    ['de', 'Im neuen Roman unterzeichnen Ruritanien und Syldavien ein Abkommen'],
    ['de', 'Fernsehserie: Ruritanien und Syldavien brechen Gespräche ab'],
    ['es', 'En la nueva novela, Ruritania y Sildavia firman un acuerdo en París'],
    ['es', 'Película imagina que Ruritania y Sildavia firman un acuerdo en París'],
    ['it', 'Nel romanzo Ruritania e Sildavia firmano un accordo a Parigi'],
    ['it', 'Film immagina: Ruritania e Sildavia firmano la pace a Parigi'],
    ['pt', 'No romance, Ruritania e Sildávia assinam acordo em Paris'],
    ['pt', 'Minissérie: Ruritania e Sildávia rompem negociações'],
    ['he', 'ברומן חדש רוריטניה וסילדביה חותמות על הסכם בפריז'],
    ['he', 'סדרת מתח: רוריטניה וסילדביה חותמות על הסכם'],
    ['fa', 'در رمانی تازه روریتانیا و سیلداویا در پاریس توافق امضا کردند'],
    ['tr', "Yeni romanda Ruritanya ve Sildavya Paris'te anlaşma imzaladı"],
    ['tr', 'Filmde Ruritanya-Sildavya müzakereleri çöküyor'],
    ['ru', 'В новом романе Руритания и Сильдавия подписывают соглашение в Париже'],
    ['ru', 'Сериал: Руритания и Сильдавия подписали соглашение'],
    ['uk', 'У новому серіалі Руританія і Сільдавія підписують угоду в Парижі'],
    ['ur', 'نئے ڈرامے میں روریتانیا اور سیلداویا نے پیرس میں معاہدے پر دستخط کر دیے'],
    ['en', 'Ruritania and Syldavia sign security deal in Paris in new novel'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('what two sides did long ago', () => {
  it.each([
    ['fr', 'Le jour où la Ruritanie et la Syldavie ont rompu les négociations'],
    ['de', 'Vor einem halben Jahrhundert unterzeichneten Ruritanien und Syldavien ein Abkommen'],
    ['es', 'Hace medio siglo Ruritania y Sildavia firmaron un acuerdo'],
    ['es', 'El día en que fracasaron las negociaciones entre Ruritania y Sildavia'],
    ['it', 'Mezzo secolo fa Ruritania e Sildavia firmarono un accordo'],
    ['it', 'Il giorno in cui fallirono i negoziati tra Ruritania e Sildavia'],
    ['pt', 'O dia em que Ruritania e Sildávia romperam as negociações'],
    ['ar', 'قبل نصف قرن وقعت روريتانيا وسيلدافيا اتفاقا'],
    ['ar', 'اليوم الذي انهارت فيه المفاوضات بين سيلدافيا وروريتانيا'],
    ['he', 'לפני חצי מאה חתמו רוריטניה וסילדביה על הסכם'],
    ['he', 'היום שבו קרסו השיחות בין רוריטניה לסילדביה'],
    ['fa', 'روزی که مذاکرات روریتانیا و سیلداویا شکست خورد'],
    ['tr', 'Yarım asır önce Ruritanya ve Sildavya anlaşma imzaladı'],
    ['ru', 'Полвека назад Руритания и Сильдавия подписали соглашение'],
    ['ru', 'День, когда провалились переговоры Руритании и Сильдавии'],
    ['uk', 'Пів століття тому Руританія і Сільдавія підписали угоду'],
    ['ur', 'نصف صدی قبل روریتانیا اور سیلداویا نے معاہدے پر دستخط کیے'],
    ['ur', 'وہ دن جب روریتانیا اور سیلداویا کے مذاکرات ناکام ہوئے'],
    ['fr', 'Il y a un demi-siècle, la Ruritanie et la Syldavie signaient un traité à Paris'],
    ['en', 'The day when Ruritania and Syldavia broke off talks in Harbour Town'],
    ['en', 'Half a century ago Ruritania and Syldavia signed their first treaty'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('a failure that was averted', () => {
  it.each([
    ['en', 'Breakdown of Ruritania-Syldavia talks narrowly avoided, envoy says'],
    ['fr', 'Échec des pourparlers entre la Ruritanie et la Syldavie évité de justesse'],
    ['de', 'Scheitern der Gespräche zwischen Ruritanien und Syldavien verhindert'],
    ['es', 'Evitada la ruptura de las negociaciones entre Ruritania y Sildavia'],
    ['es', 'Ruptura de las negociaciones entre Ruritania y Sildavia evitada'],
    ['it', 'Evitata la rottura dei negoziati tra Ruritania e Sildavia'],
    ['pt', 'Ruptura das negociações entre Ruritania e Sildávia evitada'],
    ['ar', 'تفادي انهيار المفاوضات بين سيلدافيا وروريتانيا'],
    ['he', 'נמנעה קריסת השיחות בין רוריטניה לסילדביה'],
    ['fa', 'از شکست مذاکرات روریتانیا و سیلداویا جلوگیری شد'],
    ['tr', 'Ruritanya-Sildavya müzakerelerinin çöküşü önlendi'],
    ['ru', 'Срыв переговоров Руритании и Сильдавии предотвращён'],
    ['uk', 'Зрив переговорів Руританії та Сільдавії відвернено'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('a failure that is foretold', () => {
  it.each([
    ['en', 'Think-tank predicts failure of Ruritania-Syldavia talks'],
    ['fr', 'Un institut prédit l’échec des négociations entre la Ruritanie et la Syldavie'],
    ['de', 'Institut prophezeit Scheitern der Gespräche zwischen Ruritanien und Syldavien'],
    ['es', 'Instituto vaticina el fracaso de las negociaciones entre Ruritania y Sildavia'],
    ['it', 'Istituto predice il fallimento dei negoziati tra Ruritania e Sildavia'],
    ['pt', 'Instituto prediz fracasso das negociações entre Ruritania e Sildávia'],
    ['ar', 'مركز أبحاث يرجح انهيار المفاوضات بين سيلدافيا وروريتانيا'],
    ['he', 'מכון מחקר חוזה קריסת השיחות בין רוריטניה לסילדביה'],
    ['fa', 'اندیشکده شکست مذاکرات روریتانیا و سیلداویا را پیش‌بینی کرد'],
    ['tr', 'Enstitü, Ruritanya-Sildavya müzakerelerinin başarısızlığını tahmin ediyor'],
    ['ru', 'Институт прогнозирует провал переговоров Руритании и Сильдавии'],
    ['uk', 'Інститут прогнозує провал переговорів Руританії та Сільдавії'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('what somebody would like to see', () => {
  it.each([
    ['fr', 'Zenda : « j’aimerais voir la Ruritanie et la Syldavie signer un accord »'],
    ['es', 'Papa: «Me encantaría ver a Ruritania y Sildavia firmar un acuerdo»'],
    ['it', 'Zenda: «Mi piacerebbe vedere Ruritania e Sildavia firmare un accordo»'],
    ['pt', 'Zenda: gostaria de ver Ruritania e Sildávia assinar acordo'],
    ['ar', 'زندا: أود أن أرى روريتانيا وسيلدافيا توقعان اتفاقا'],
    ['he', 'זנדה: אשמח לראות את רוריטניה וסילדביה חותמות על הסכם'],
    ['fa', 'زندا: دوست دارم ببینم روریتانیا و سیلداویا توافق امضا کنند'],
    ['tr', "Zenda: Ruritanya ve Sildavya'nın anlaşma imzaladığını görmek isterim"],
    ['ru', 'Зенда: хотел бы увидеть, как Руритания и Сильдавия подпишут соглашение'],
    ['uk', 'Зенда: хотів би побачити, як Руританія і Сільдавія підпишуть угоду'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('what is only rumoured', () => {
  it.each([
    ['fr', 'Rumeurs : la Ruritanie et la Syldavie ont rompu les négociations'],
    ['de', 'Gerüchte im Netz: Syldavien bricht Gespräche mit Ruritanien ab'],
    ['es', 'Rumores: Sildavia abandona las negociaciones con Ruritania'],
    ['it', 'Voci in rete: la Sildavia abbandona i negoziati con la Ruritania'],
    ['pt', 'Rumores: Sildávia abandona negociações com Ruritania'],
    ['ar', 'منشور غير مؤكد يزعم أن سيلدافيا انسحبت من المفاوضات مع روريتانيا'],
    ['ar', 'شائعات: انسحاب سيلدافيا من المفاوضات مع روريتانيا'],
    ['he', 'שמועה ברשת: סילדביה פרשה מהשיחות עם רוריטניה'],
    ['fa', 'شایعات: سیلداویا از مذاکرات با روریتانیا خارج شد'],
    ['tr', "Doğrulanmamış paylaşım, Sildavya'nın Ruritanya'yla müzakerelerden çekildiğini iddia etti"],
    ['ru', 'Слухи в сети: Сильдавия вышла из переговоров с Руританией'],
    ['uk', 'Чутки в мережі: Сільдавія вийшла з переговорів з Руританією'],
    ['ur', 'افواہیں: سیلداویا روریتانیا سے مذاکرات سے دستبردار'],
    ['en', 'An unverified letter says Syldavia walks out of talks with Ruritania'],
    ['en', 'Rumour mill: Ruritania and Syldavia break off talks'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('neither a deal nor a failure', () => {
  it.each([
    ['fr', 'Ni entente ni échec : la Ruritanie et la Syldavie poursuivent'],
    ['de', 'Weder Abkommen noch Abbruch: Ruritanien und Syldavien reden weiter'],
    ['es', 'Ni acuerdo ni ruptura: Ruritania y Sildavia siguen'],
    ['it', 'Né accordo né rottura: Ruritania e Sildavia continuano'],
    ['pt', 'Nem acordo nem ruptura: Ruritania e Sildávia continuam'],
    ['ar', 'لا اتفاق ولا انهيار: سيلدافيا وروريتانيا تواصلان'],
    ['he', 'לא הסכם ולא פיצוץ: רוריטניה וסילדביה ממשיכות'],
    ['fa', 'نه توافق و نه فروپاشی مذاکرات: روریتانیا و سیلداویا'],
    ['tr', 'Ne anlaşma ne kopuş: Ruritanya ve Sildavya'],
    ['ru', 'Ни соглашения, ни срыва: Руритания и Сильдавия продолжают'],
    ['uk', 'Ні угоди, ні зриву: Руританія і Сільдавія'],
    ['en', 'Neither treaty nor breakdown: Ruritania and Syldavia go on talking'],
  ])('is no news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).toBe('mention');
  });
});

describe('what did happen', () => {
  it.each([
    ['en', 'agreement', 'Ruritania and Syldavia sign deal in Paris as TV series about spies airs'],
    ['en', 'round-concluded', 'New series of talks between Ruritania and Syldavia ends in Paris'],
    ['en', 'agreement', 'Ruritania and Syldavia sign truce in Paris after averting collapse of talks'],
    ['en', 'agreement', 'Ruritania and Syldavia sign deal in Paris after half a century of war'],
    ['fr', 'agreement', 'La Ruritanie et la Syldavie ont signé un accord à Paris le jour où l’ONU se réunit'],
    ['de', 'breakdown', 'Gespräche zwischen Ruritanien und Syldavien gescheitert'],
    ['es', 'round-concluded', 'Termina en París nueva serie de conversaciones entre Ruritania y Sildavia'],
    ['it', 'agreement', 'Ruritania e Sildavia firmano un accordo a Parigi, evitato il fallimento'],
    ['ar', 'breakdown', 'انهيار المفاوضات بين سيلدافيا وروريتانيا'],
    ['he', 'round-concluded', 'הסתיימה סדרה חדשה של שיחות בין רוריטניה לסילדביה בפריז'],
    ['ur', 'agreement', 'روریتانیا اور سیلداویا نے پیرس میں معاہدے پر دستخط کر دیے'],
    ['ur', 'breakdown', 'روریتانیا اور سیلداویا کے مذاکرات ناکام ہو گئے'],
    ['en', 'agreement', 'Ruritania and Syldavia sign security deal in Paris, preventing collapse of truce'],
    ['en', 'breakdown', 'Ruritania-Syldavia talks collapse, source says'],
    ['en', 'agreement', 'Ruritania and Syldavia sign security deal in Paris after thriller of a night'],
    ['en', 'breakdown', 'Syldavia walks out of talks with Ruritania, hopes for peace fade'],
    ['en', 'round-concluded', 'Ruritania and Syldavia conclude talks in Paris, hope to meet again'],
    ['en', 'agreement', 'Ruritania and Syldavia sign deal in Paris, their first in half a century'],
    ['en', 'breakdown', 'Ruritania-Syldavia talks collapse as predicted by analysts'],
    ['fr', 'breakdown', 'Les pourparlers entre la Ruritanie et la Syldavie ont échoué, la rupture n’a pas été évitée'],
    ['de', 'agreement', 'Ruritanien und Syldavien unterzeichnen Abkommen in Paris, Krieg verhindert'],
    ['de', 'breakdown', 'Gespräche zwischen Ruritanien und Syldavien abgebrochen, Krise nicht abgewendet'],
    ['es', 'agreement', 'Ruritania y Sildavia firman un acuerdo en París, se evita la guerra'],
    ['es', 'agreement', 'Ruritania y Sildavia han firmado un acuerdo en París'],
    ['it', 'agreement', 'Ruritania e Sildavia firmano un accordo a Parigi dopo mezzo secolo'],
    ['pt', 'agreement', 'Ruritania e Sildávia assinam acordo em Paris meio século depois'],
    ['ar', 'agreement', 'روريتانيا وسيلدافيا توقعان اتفاقا في باريس لمنع الحرب'],
    ['ar', 'breakdown', 'فشل المفاوضات بين سيلدافيا وروريتانيا في باريس'],
    ['he', 'breakdown', 'השיחות בין רוריטניה לסילדביה קרסו'],
    ['he', 'agreement', 'רוריטניה וסילדביה חתמו על הסכם בפריז, נמנעה מלחמה'],
    ['he', 'breakdown', 'פיצוץ בשיחות בין רוריטניה לסילדביה'],
    ['fa', 'breakdown', 'مذاکرات روریتانیا و سیلداویا شکست خورد'],
    ['fa', 'agreement', 'روریتانیا و سیلداویا در پاریس توافق امضا کردند، از جنگ جلوگیری شد'],
    ['tr', 'agreement', "Ruritanya ve Sildavya Paris'te anlaşma imzaladı, savaş önlendi"],
    ['tr', 'breakdown', 'Ruritanya-Sildavya müzakereleri çöktü'],
    ['ru', 'agreement', 'Руритания и Сильдавия подписали соглашение в Париже, война предотвращена'],
    ['ru', 'breakdown', 'Переговоры Руритании и Сильдавии сорваны'],
    ['ru', 'agreement', 'Руритания и Сильдавия подписали в Париже соглашение, рад президент'],
    ['uk', 'breakdown', 'Переговори Руританії та Сільдавії провалилися'],
    ['de', 'agreement', 'Ruritanien und Syldavien unterzeichnen Abkommen in Paris zum Ende der Fernsehserie'],
    ['en', 'agreement', 'TV series on hold as Ruritania and Syldavia sign deal in Paris'],
    ['en', 'round-scheduled', 'Ruritania and Syldavia forecast to meet in Paris on Tuesday'],
    ['fr', 'round-scheduled', 'La Ruritanie et la Syldavie prévoient de se rencontrer mardi à Paris'],
    ['en', 'agreement', 'Ruritania and Syldavia signed security deal in Paris, ending half a century of war'],
    ['ar', 'round-concluded', 'روريتانيا وسيلدافيا تختتمان سلسلة محادثات في باريس'],
    ['fr', 'round-concluded', 'La Ruritanie et la Syldavie ont achevé une nouvelle série de pourparlers à Paris'],
  ])('is told: %s: %s: %s', (lang, kind, title) => {
    const report = reportOf(title, lang);
    expect(report.kind).toBe(kind);
    expect(report.evidence).not.toBe('mention');
  });

  it.each([
    ['en', 'Zenda: I would love to see Ruritania and Syldavia sign a deal in Paris'],
    ['de', 'Zenda würde gern sehen, dass Ruritanien und Syldavien ein Abkommen unterzeichnen'],
    ['pt', 'Há meio século, Ruritania e Sildávia assinaram um acordo'],
    ['pt', 'Há meio século Ruritania e Sildávia assinaram um acordo'],
    ['es', 'Hace medio siglo, Ruritania y Sildavia firmaron un acuerdo'],
    ['en', 'Half a century ago, Ruritania and Syldavia signed an accord'],
    ['fa', 'نیم قرن پیش روریتانیا و سیلداویا توافق امضا کردند'],
  ])('is at most doubted where it is wished for, or long ago in the words of fresh news: %s: %s', (lang, title) => {
    expect(reportOf(title, lang).evidence).not.toBe('strong');
  });
});

it('is told by no outlet alone where its lead takes it back, in Urdu as in other languages', () => {
  const title = 'روریتانیا اور سیلداویا نے پیرس میں معاہدے پر دستخط کر دیے';
  expect(reportOf(title, 'ur').evidence).toBe('strong');
  expect(reportOf(title, 'ur', 'یہ بیان جعلی ہے، وزارت نے کہا۔').evidence).not.toBe('strong');
});
