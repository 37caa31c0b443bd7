import { describe, expect, it } from 'vitest';
import { makeItem } from '../samples/news.ts';
import { detectItem, kindOf, newsOf } from './headline.ts';

const published = '2026-10-14T09:00:00.000Z';

const told = (title: string, lang: string) => newsOf(detectItem(makeItem(title, { lang, published })));
const isStrong = (title: string, lang: string) => told(title, lang).includes('strong');

describe('a session of a body', () => {
  it.each([
    ['en', 'UN General Assembly ends session, Israel and Syria both spoke'],
    ['en', 'Israel’s cabinet session on Syria postponed to Sunday'],
    ['en', 'UNESCO board opens session with Israel and Syria seated'],
    ['fr', 'La séance du Conseil de sécurité avec Israël et la Syrie s’est achevée'],
    ['de', 'Menschenrechtsausschuss beendet Sitzung mit Israel und Syrien'],
    ['es', 'El Consejo de Seguridad concluyó su sesión con Israel y Siria presentes'],
    ['it', 'Il Consiglio di sicurezza ha concluso la sessione con Israele e Siria presenti'],
    ['pt', 'Terminou a sessão da Assembleia Geral com Israel e Síria presentes'],
    ['ar', 'انتهاء جلسة مجلس الأمن بحضور إسرائيل وسوريا'],
    ['he', 'הסתיים דיון מועצת הביטחון בהשתתפות ישראל וסוריה'],
    ['ru', 'Завершилось заседание Совета Безопасности с участием Израиля и Сирии'],
    ['uk', 'Завершилося засідання Генасамблеї за участі Ізраїлю та Сирії'],
    ['tr', "BM İnsan Hakları Konseyi'nin oturumu sona erdi, İsrail ile Suriye katıldı"],
    ['fa', 'نشست شورای امنیت با حضور اسرائیل و سوریه پایان یافت'],
    ['ur', 'سلامتی کونسل کا اجلاس ختم، اسرائیل اور شام شریک'],
  ])('is none of the two sides who sit in it: %s, %s', (lang, title) => {
    expect(isStrong(title, lang)).toBe(false);
  });

  it.each([
    ['en', 'Israel and Syria conclude security round, council to be briefed', 'round-concluded'],
    ['en', 'Israeli-Syrian committee ends session in Paris', 'round-concluded'],
    ['en', 'Joint committee of Israel and Syria ends its session in Paris', 'round-concluded'],
    ['fr', 'Israël et la Syrie ont conclu leur session à Paris, le Conseil de sécurité informé', 'round-concluded'],
    ['ru', 'Израиль и Сирия завершили раунд переговоров в Париже, Совбез уведомлен', 'round-concluded'],
    ['tr', "İsrail ve Suriye Paris'te görüşme turunu tamamladı, meclis bilgilendirildi", 'round-concluded'],
  ])('leaves a round of the two what it is: %s, %s', (lang, title, kind) => {
    expect(kindOf(title, { lang, published })).toBe(kind);
  });
});

describe('talks named after others', () => {
  it.each([
    ['en', 'Turkey and Greece talks postponed, Israel and Syria look on'],
    ['en', 'Israel, Egypt and Greece conclude round; Syria pipeline discussed'],
    ['en', 'Syria talks with World Bank end, Israel not mentioned'],
    ['fr', 'Les pourparlers entre la Turquie et la Grèce reportés, Israël et la Syrie attendent'],
    ['de', 'Gespräche zwischen Ägypten und der Türkei verschoben, Israel und Syrien warten'],
    ['es', 'Aplazadas las conversaciones entre Turquía y Grecia; Israel y Siria esperan'],
    ['it', 'Rinviati i colloqui tra Turchia e Grecia, Israele e Siria aspettano'],
    ['pt', 'Conversações entre Turquia e Grécia adiadas; Israel e Síria aguardam'],
    ['ar', 'تأجيل المحادثات بين تركيا ومصر، وإسرائيل وسوريا تنتظران'],
    ['he', 'השיחות בין טורקיה למצרים נדחו, ישראל וסוריה ממתינות'],
    ['ru', 'Переговоры Турции и Греции отложены, Израиль и Сирия ждут'],
    ['ru', 'Анкара и Дамаск начали переговоры о границе, Израиль просит объяснений'],
    ['uk', 'Переговори Туреччини та Греції відкладено, Ізраїль і Сирія чекають'],
    ['tr', 'Mısır ile Yunanistan görüşmeleri ertelendi, İsrail ve Suriye bekliyor'],
    ['fa', 'مذاکرات ترکیه و مصر به تعویق افتاد، اسرائیل و سوریه منتظرند'],
    ['ur', 'ترکی اور مصر کے مذاکرات ملتوی، اسرائیل اور شام منتظر'],
  ])('are no news of the two who wait: %s, %s', (lang, title) => {
    expect(isStrong(title, lang)).toBe(false);
  });

  it.each([
    ['en', 'Israel, Syria and the US conclude trilateral meeting in Paris', 'round-concluded'],
    ['en', 'Border talks of Israel and Syria end as Iran–US meeting is put off', 'round-concluded'],
    ['ru', 'Переговоры Израиля и Сирии отложены, Турция и Греция ждут', 'round-postponed'],
    ['es', 'Aplazadas las conversaciones entre Israel y Siria; Turquía espera', 'round-postponed'],
  ])('do not hide those of the two: %s, %s', (lang, title, kind) => {
    expect(kindOf(title, { lang, published })).toBe(kind);
  });
});

describe('groups inside a side', () => {
  it.each([
    ['en', 'Bedouin clans in Syria’s east agree truce within sight of Israel’s border'],
    ['fr', 'Les tribus du sud de la Syrie concluent une trêve près d’Israël'],
    ['de', 'Stämme in Syriens Süden vereinbaren Waffenruhe nahe Israel'],
    ['es', 'Tribus del sur de Siria acuerdan una tregua cerca de Israel'],
    ['it', 'Tribù nel sud della Siria concordano una tregua vicino a Israele'],
    ['pt', 'Tribos do sul da Síria acordam trégua perto de Israel'],
    ['ar', 'قبائل في جنوب سوريا تتفق على هدنة قرب حدود إسرائيل'],
    ['he', 'שבטים בדרום סוריה הסכימו על הפסקת אש סמוך לגבול ישראל'],
    ['ru', 'Племена на юге Сирии договорились о перемирии у границы с Израилем'],
    ['uk', 'Племена на півдні Сирії домовилися про перемир’я біля кордону з Ізраїлем'],
    ['tr', "Suriye'nin doğusundaki aşiretler İsrail sınırında ateşkeste anlaştı"],
    ['fa', 'قبایل جنوب سوریه نزدیک مرز اسرائیل بر سر آتش‌بس توافق کردند'],
    ['ur', 'شام کے جنوب میں قبائل کا اسرائیل کی سرحد کے قریب جنگ بندی پر اتفاق'],
  ])('act for themselves: %s, %s', (lang, title) => {
    expect(isStrong(title, lang)).toBe(false);
  });
});

describe('what is left for a time', () => {
  it.each([
    [
      'es',
      'Israel y Siria dejan para diciembre la próxima ronda',
      'La próxima ronda entre Israel y Siria queda para la historia',
    ],
    ['pt', 'Encontro entre Israel e Síria fica para dezembro', 'Encontro entre Israel e Síria fica para a história'],
    [
      'it',
      'Slitta a dicembre la riunione tra Israele e Siria',
      'La riunione tra Israele e Siria resta per molti un mistero',
    ],
    [
      'fr',
      'Israël et la Syrie laissent pour décembre leur session',
      'Israël et la Syrie laissent pour compte leurs pourparlers',
    ],
    ['tr', 'İsrail ile Suriye arasındaki tur aralığa kaldı', 'İsrail ile Suriye arasındaki tur yarım kaldı'],
    [
      'ru',
      'Израиль и Сирия оставили на декабрь раунд переговоров',
      'Израиль и Сирия оставили на столе переговоров карту',
    ],
    [
      'uk',
      'Ізраїль і Сирія залишили на грудень раунд переговорів',
      'Ізраїль і Сирія залишили на столі переговорів карту',
    ],
  ])('is put off, and not what is left otherwise: %s', (lang, putOff, left) => {
    expect(kindOf(putOff, { lang, published })).toBe('round-postponed');
    expect(isStrong(left, lang)).toBe(false);
  });
});

describe('what lies behind', () => {
  it('is no meeting put off where none was held', () => {
    expect(kindOf('هیچ نشستی میان اسرائیل و سوریه این ماه برگزار نشد', { lang: 'fa', published })).toBe('statement');
    expect(kindOf('نشست اسرائیل و سوریه در پاریس به تعویق افتاد', { lang: 'fa', published })).toBe('round-postponed');
  });

  it('is no breakdown after a halt, nor a date ahead after "since"', () => {
    const resumed = 'بعد توقف أسابيع إسرائيل وسوريا تعلنان استئناف المفاوضات الاثنين';
    expect(kindOf(resumed, { lang: 'ar', published })).toBe('round-scheduled');
    const opened = 'أول لقاء منذ آذار: إسرائيل وسوريا تفتتحان جولة أمنية في باريس';
    expect(kindOf(opened, { lang: 'ar', published })).toBe('round-opened');
  });
});
