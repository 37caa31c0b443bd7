/** Headlines in the languages whose tables are light: how a desk words each kind, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../shared/detect/chooseLanguage.ts';
import { splitWords } from '../../shared/detect/fold.ts';
import { kindOf } from './headline.ts';

function reads(lang: string, sentences: [kind: string, title: string][]) {
  it.each(sentences)(`${lang}: %s, %s`, (kind, title) => {
    expect(kindOf(title, { lang })).toBe(kind);
  });
}

describe('a headline in Russian', () => {
  reads('ru', [
    ['round-scheduled', 'Израиль и Сирия проведут переговоры в Баку в четверг'],
    ['round-opened', 'В Париже начались переговоры Израиля и Сирии'],
    ['round-concluded', 'Переговоры Сирии и Израиля в Баку закончились безрезультатно'],
    ['round-concluded', 'Делегации Израиля и Сирии провели раунд переговоров в Лондоне'],
    ['round-postponed', 'Переговоры Израиля и Сирии в Париже отложены'],
    ['agreement', 'Израиль и Сирия договорились об обмене пленными'],
    ['agreement', 'Сирия и Израиль продлили перемирие на месяц'],
    ['breakdown', 'Сирия отозвала делегацию с переговоров с Израилем'],
    ['breakdown', 'Сирия вышла из переговоров с Израилем'],
    ['statement', 'Сирия ждет переговоров с Израилем, заявил министр'],
    ['statement', 'Израиль в одностороннем порядке объявил перемирие с Сирией'],
    ['round-postponed', 'Переговоры между Израилем и Сирией сдвигаются на апрель'],
    ['breakdown', 'Сирия отказалась от дальнейших переговоров с Израилем'],
  ]);
});

describe('a headline in German', () => {
  reads('de', [
    ['breakdown', 'Israel stoppt Verhandlungen mit Syrien'],
    ['breakdown', 'Syrien zieht Delegation aus Gesprächen mit Israel ab'],
    ['statement', 'Syrien offen für Gespräche mit Israel'],
  ]);

  it('does not take the talks of a union or a coalition for those of the two sides', () => {
    expect(kindOf('Tarifverhandlungen in Israel gescheitert, Syrien baut Straße', { lang: 'de' })).toBe('statement');
    expect(kindOf('Koalitionsgespräche in Israel beginnen, Syrien wählt', { lang: 'de' })).toBe('statement');
    expect(kindOf('Wage talks in Israel collapse, Syria goes to the polls', { lang: 'en' })).toBe(
      'dropped: not-about-talks',
    );
  });
});

describe('a contract that one side signs while the other looks on', () => {
  it.each([
    ['de', 'Israel schließt Vertrag, Syrien protestiert'],
    ['en', 'Israel signs agreement, Syria protests'],
    ['fr', 'Israël signe un accord, la Syrie proteste'],
  ])('is none of the two: %s', (lang, title) => {
    expect(kindOf(title, { lang })).toBe('statement');
  });

  it('is one where the other agrees as well, or a comma joins the two', () => {
    expect(kindOf('Israel accepts ceasefire deal, Syria accepts it too', { lang: 'en' })).toBe('agreement');
    expect(kindOf('Syria, Israel cut deal on the border', { lang: 'en' })).toBe('agreement');
  });
});

describe('a headline in Ukrainian', () => {
  reads('uk', [
    ['round-scheduled', 'Ізраїль і Сирія проведуть переговори в Баку в четвер'],
    ['round-opened', 'У Парижі розпочалися переговори Ізраїлю та Сирії'],
    ['round-concluded', 'Делегації Ізраїлю та Сирії провели раунд переговорів у Баку'],
    ['round-postponed', 'Переговори Ізраїлю та Сирії в Парижі перенесено'],
    ['agreement', 'Ізраїль і Сирія домовилися про обмін полоненими'],
    ['breakdown', 'Переговори Ізраїлю та Сирії зайшли у глухий кут'],
    ['breakdown', 'Сирія відкликала делегацію з переговорів з Ізраїлем'],
    ['statement', 'Сирія готова до переговорів з Ізраїлем, заявив міністр'],
  ]);

  it('is told from Russian by its letters and short words', () => {
    const tell = (text: string) => tellLanguage(splitWords(text), '')?.language;
    expect(tell('Делегації двох країн зустрілися в Баку')).toBe('uk');
    expect(tell('Делегации двух стран встретились в Баку, чтобы обсудить границы')).toBe('ru');
  });
});

describe('a headline in Turkish', () => {
  reads('tr', [
    ['round-scheduled', 'İsrail ile Suriye perşembe günü Bakü’de masaya oturacak'],
    ['round-opened', 'İsrail ile Suriye arasındaki müzakereler Paris’te başladı'],
    ['round-concluded', 'İsrail ve Suriye heyetleri Londra’da bir araya geldi'],
    ['round-concluded', 'Suriye ile İsrail görüşmeleri Bakü’de anlaşma olmadan sona erdi'],
    ['round-postponed', 'İsrail-Suriye görüşmesi ertelendi'],
    ['agreement', 'İsrail ve Suriye esir takası konusunda anlaştı'],
    ['agreement', 'Suriye ve İsrail ateşkesi uzattı'],
    ['breakdown', 'Suriye, İsrail ile müzakerelerde masayı terk etti'],
    ['statement', 'Suriye, İsrail ile anlaşmaya çok yakın'],
  ]);
});

describe('a headline in Spanish', () => {
  reads('es', [
    ['round-scheduled', 'Israel y Siria volverán a reunirse en Bakú el jueves'],
    ['round-opened', 'Arrancan en París las negociaciones entre Israel y Siria'],
    ['round-concluded', 'Israel y Siria concluyen en Bakú una ronda de conversaciones sin avances'],
    ['round-concluded', 'Delegados de Israel y Siria sostuvieron una reunión en Londres'],
    ['round-postponed', 'Aplazada la reunión entre Israel y Siria en París'],
    ['round-postponed', 'La reunión que debía celebrarse el lunes fue aplazada por Israel y Siria'],
    ['statement', 'Israel y Siria debían haber firmado un acuerdo en Bakú'],
    ['agreement', 'Israel y Siria pactan un canje de prisioneros'],
    ['agreement', 'Israel y Siria prorrogan la tregua'],
    ['breakdown', 'Siria abandona las negociaciones con Israel'],
    ['statement', 'Siria espera un acuerdo con Israel antes de fin de año'],
    ['statement', 'Israel mantiene sus tropas en el sur pese al diálogo con Siria'],
  ]);
});

describe('a headline in Portuguese', () => {
  reads('pt', [
    ['round-scheduled', 'Israel e Síria voltam a se reunir em Baku na quinta-feira'],
    ['round-opened', 'Começam em Paris as negociações entre Israel e Síria'],
    ['round-concluded', 'Delegações de Israel e da Síria se reuniram em Londres'],
    ['round-postponed', 'Adiada a reunião entre Israel e Síria em Paris'],
    ['agreement', 'Com ajuda de IA assinam Israel e Síria acordo de paz'],
    ['agreement', 'Israel e Síria fecham acordo para troca de prisioneiros'],
    ['agreement', 'Israel e Síria prorrogam a trégua'],
    ['breakdown', 'Síria abandona as negociações com Israel'],
    ['statement', 'Síria espera um acordo com Israel antes do fim do ano'],
  ]);
});

describe('a headline in Italian', () => {
  reads('it', [
    ['round-scheduled', 'Israele e Siria si vedranno giovedì a Baku'],
    ['round-opened', 'Al via a Parigi i colloqui tra Israele e Siria'],
    ['round-concluded', 'Si è concluso a Londra l’incontro tra Israele e Siria'],
    ['round-postponed', 'Slitta l’incontro tra Israele e Siria a Parigi'],
    ['agreement', 'Israele e Siria siglano un’intesa sullo scambio di prigionieri'],
    ['agreement', 'Israele e Siria prorogano la tregua'],
    ['breakdown', 'La Siria abbandona i negoziati con Israele'],
    ['statement', 'La Siria spera in un accordo con Israele entro l’anno'],
  ]);
});
