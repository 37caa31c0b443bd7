import { foldDate } from './foldDate.ts';

/** Month and day names, zones and digits as feeds write them, in every language that is detected. Tables only. */

const MONTHS_BY_LANGUAGE = [
  // English, with the slips that feeds make.
  'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'janvier janv|février fevr fév|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc',
  'januar jan jänner jaenner|februar feber|märz maerz mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  'ocak oca|şubat sub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos agu|eylül eyl|ekim eki|kasım kas|aralık ara',
  'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic',
  'gennaio gen|febbraio febbr|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett|ottobre ott|novembre|dicembre dic',
  'janeiro|fevereiro fev|março|abril abr|maio|junho|julho|agosto ago|setembro set|outubro out|novembro|dezembro dez',
  'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
  'января январь январе янв|февраля февраль феврале фев февр|марта март марте мар|апреля апрель апреле апр|мая май мае|июня июнь июне июн|июля июль июле июл|августа август августе авг|сентября сентябрь сентябре сен сент|октября октябрь октябре окт|ноября ноябрь ноябре ноя нояб|декабря декабрь декабре дек',
  'януари ян|февруари|март|април|май|юни|юли|август|септември септ|октомври|ноември ноем|декември',
  'ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه ژوییه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  'جنوري|فبروري|مارچ|اپریل|مۍ مې|جون|جولای|اګست|سپټمبر سپتمبر|اکتوبر|نومبر|ډسمبر دسمبر',
  'січня січень січні січ|лютого лютий лютому лют|березня березень березні бер|квітня квітень квітні кві|травня травень травні тра|червня червень червні чер|липня липень липні лип|серпня серпень серпні сер|вересня вересень вересні вер|жовтня жовтень жовтні жов|листопада листопад листопаді лис|грудня грудень грудні гру',
  'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba disemba',
  'ιανουαρίου ιανουάριος ιανουάριο ιαν|φεβρουαρίου φεβρουάριος φεβρουάριο φεβ|μαρτίου μάρτιος μάρτιο μαρ|απριλίου απρίλιος απρίλιο απρ|μαΐου μάιος μάιο|ιουνίου ιούνιος ιούνιο ιουν|ιουλίου ιούλιος ιούλιο ιουλ|αυγούστου αύγουστος αύγουστο αυγ|σεπτεμβρίου σεπτέμβριος σεπτέμβριο σεπ|οκτωβρίου οκτώβριος οκτώβριο οκτ|νοεμβρίου νοέμβριος νοέμβριο νοε|δεκεμβρίου δεκέμβριος δεκέμβριο δεκ',
  // Arabic: the names of Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of Morocco.
  'يناير|فبراير|مارس|ابريل|مايو|يونيو يونيه|يوليو يوليه|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  'كانون-الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين-الاول|تشرين-الثاني|كانون-الاول',
  'جانفي|فيفري|مارس|افريل|ماي|جوان|جويلية|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  'يناير|فبراير|مارس|ابريل|ماي|يونيو|يوليوز|غشت|شتنبر|اكتوبر|نونبر|دجنبر',
  // Hebrew, bare and with the prefix of "in".
  'ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
];

/** Month number by folded name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  // Folded all at once: a thousand words one by one are 3 ms of each start.
  foldDate(MONTHS_BY_LANGUAGE.join('\n'))
    .split('\n')
    .flatMap((language) =>
      language.split('|').flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
    ),
);

/** Words between the numbers that carry nothing: day names, "at", "the". Whatever else is a word makes a date nonsense. */
export const FILLERS = new Set(
  foldDate(
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday at on the of de le ' +
      'du a lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim h heures montag mo dienstag di ' +
      'mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so um uhr den pazartesi sali carsamba persembe cuma cumartesi ' +
      'pazar saat lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom las del hrs horas ' +
      'lunedì martedì mercoledì giovedì gio venerdì sabato domenica alle ore ora ' +
      'segunda-feira segunda seg terça-feira terça ter quarta-feira quarta qua quinta-feira quinta qui sexta-feira sexta sex às ' +
      'luni marți miercuri joi vineri vin sâmbătă duminică dum la orei ' +
      'понедельник пн вторник вт среда среду ср четверг чт пятница пятницу пт суббота субботу сб воскресенье вс в во г года ' +
      'понеделник сряда четвъртък петък събота неделя нд ч часа от ' +
      'اتوار پیر منگل بدھ جمعرات جمعہ جمعے ہفتہ ہفتے کے روز بجے ' +
      'понеділок вівторок середа середу четвер п’ятниця п’ятницю пятниця пятницю субота суботу неділя неділю року о об ' +
      'jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi saa tarehe ' +
      'κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο στις ' +
      'یکشنبه دوشنبه سه‌شنبه سه چهارشنبه پنجشنبه پنج جمعه شنبه ساعت در ' +
      'الاحد الاثنين الإثنين الثلاثاء الاربعاء الخميس الجمعة السبت احد اثنين ثلاثاء اربعاء خميس جمعة سبت يوم في الساعة و م ه ' +
      'ראשון שני שלישי רביעי חמישי שישי שבת יום בשעה א ב ג ד ה ו',
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
    мск: 180,
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
