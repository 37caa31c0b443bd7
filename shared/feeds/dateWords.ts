/** Month and day names, zones and digits as feeds write them, in the languages of the dossiers. Tables only. */

const MONTHS_BY_LANGUAGE = [
  // English, with the slips that feeds make.
  'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  // French; accents are folded before the look-up.
  'janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre|octobre|novembre|decembre dec',
  'januar jan|februar|marz maerz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  'ocak oca|subat sub|mart|nisan nis|mayis|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasim kas|aralik ara',
  'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre|octubre|noviembre|diciembre dic',
  // Arabic: the names of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb.
  'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  'كانون-الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين-الاول|تشرين-الثاني|كانون-الاول',
  'جانفي|فيفري|مارس|افريل|ماي|جوان|جويلية|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  // Hebrew, bare and with the prefix of "in".
  'ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
];

/** Month number by folded name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTHS_BY_LANGUAGE.flatMap((language) =>
    language.split('|').flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  ),
);

/** Words between the numbers that carry nothing: day names, "at", "the". Whatever else is a word makes a date nonsense. */
export const FILLERS = new Set(
  (
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday at on the of de le ' +
    'du a lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim h heures montag mo dienstag di ' +
    'mittwoch mi donnerstag do freitag fr samstag sa sonntag so um uhr den pazartesi sali carsamba persembe cuma cumartesi ' +
    'pazar saat lunes martes miercoles jueves viernes sabado domingo las الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت ' +
    'احد اثنين ثلاثاء اربعاء خميس جمعة سبت يوم في الساعة و م ه ' +
    'ראשון שני שלישי רביעי חמישי שישי שבת יום בשעה ב'
  ).split(' '),
);

export const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['ص', 'am'],
  ['صباحا', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['مساء', 'pm'],
  ['ظهرا', 'pm'],
]);

/** Minutes east of Greenwich. RFC 822's own names first, then what feeds of the region and its press write. */
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    غرينتش: 0,
    غرينيتش: 0,
    est: -300,
    edt: -240,
    et: -300,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    pt: -480,
    akst: -540,
    akdt: -480,
    hst: -600,
    ast: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    brt: -180,
    art: -180,
    bst: 60,
    west: 60,
    cet: 60,
    met: 60,
    mez: 60,
    cest: 120,
    mest: 120,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    idt: 180,
    trt: 180,
    arst: 180,
    irst: 210,
    gst: 240,
    azt: 240,
    amt: 240,
    get: 240,
    pkt: 300,
    ist: 330,
    npt: 345,
    bdt: 360,
    ict: 420,
    wib: 420,
    hkt: 480,
    sgt: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
  }),
);

/** IST is Israel's time in Israel and Ireland's in Ireland; the feed's own country decides, by its address. */
export const ZONES_BY_COUNTRY: ReadonlyMap<string, number> = new Map([
  ['il ist', 120],
  ['ie ist', 60],
  ['sa ast', 180],
  ['cn cst', 480],
]);
