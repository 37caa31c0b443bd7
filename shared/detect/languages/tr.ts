import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** Turkish. The verb ends the clause and carries its tense: "görüştü", "görüşecek". */
export const tr = {
  language: 'tr',
  script: 'latin',
  functionWords: words`
    ve, ile, bir, bu, için, da, de, olarak, sonra, arasında, göre, ta, te, nin, ın
  `,
  locativeAfter: ['de', 'da', 'te', 'ta', 'deki', 'daki', 'teki', 'taki'],
  verbFinal: true,
  governorReach: 4,
  forms: {
    extend: {
      noun: words`
        uzatılması, uzatılmasında
      `,
      present: words`
        uzatıyor
      `,
      past: words`
        uzattı, uzattılar, uzatıldı, uzatma kararı aldı, süresini uzattı
      `,
    },
    quit: {
      present: words`
        masayı terk ediyor, çekiliyor, geri çağırıyor, boykot ediyor
      `,
      past: words`
        masayı terk etti, masayı terk ettiler, görüşmelerden çekildi, müzakerelerden çekildi, heyetini geri çağırdı,
        heyetini geri çekti, boykot etti, masadan çekildi
      `,
    },
    meet: {
      past: words`
        görüştü, görüştüler, bir araya geldi, bir araya geldiler, buluştu, yapıldı, toplandı, gerçekleşti,
        gerçekleştirildi, yüz yüze geldi, görüşme yaptı, ele alındı, ele aldı, katıldı, düzenlendi, sürdü,
        görüşmesi yapıldı, gerçekleştirdi, müzakere etti, masaya oturdu, masaya oturdular, buluştular, toplandılar,
        temasta bulundu, görüşmede bulundu, müzakereler yapıldı, görüşme gerçekleştirdi, görüşmüştü,
        bir araya gelmişti, ev sahipliği yaptı, temaslarda bulundu, müzakere turu yapıldı, istişarelerde bulundu,
        fikir alışverişinde bulundu, müzakere yürüttü, görüşmeleri yapıldı, bir masa etrafında toplandı,
        görüşmelere ev sahipliği yaptı
      `,
      present: ['görüşüyor', 'buluşuyor', 'bir araya geliyor', 'toplanıyor', 'yapılıyor', 'ev sahipliği yapıyor'],
      progressive: words`
        görüşmeler sürüyor, bugün görüşüyor, bugün bir araya geliyor, sürüyor, katılıyor, devam ediyor,
        görüşmeler devam ediyor, bugün toplanıyor, bugün buluşuyor, müzakereler sürüyor, masada, toplantısı sürüyor
      `,
      future: words`
        görüşecek, görüşecekler, bir araya gelecek, buluşacak, yapılacak, toplanacak, gerçekleşecek,
        gerçekleştirilecek, ev sahipliği yapacak, düzenlenecek, katılacak, görüşmesi bekleniyor,
        bir araya gelmesi bekleniyor, planlanıyor, yapılması bekleniyor, masaya oturacak, masaya oturacaklar,
        buluşması bekleniyor, görüşmesi planlanıyor, toplanması bekleniyor, bir araya gelmesi planlanıyor,
        buluşacaklar, toplanacaklar, yapılması planlanıyor, katılması bekleniyor, görüşme yapacak,
        görüşmeler yapacak, müzakere edecek, masa başına geçecek, masaya oturmaya hazırlanıyor,
        ev sahipliği yapmaya hazırlanıyor, yapılacağını duyurdu, görüşmeye hazırlanıyor, gerçekleştirecek,
        görüşeceğini, yapılacağını, toplanacağını
      `,
      noun: words`
        görüşme, görüşmesi, görüşmeleri, görüşmeler, toplantı, toplantısı, zirve, müzakere, müzakereleri, buluşma,
        müzakereler, temas, turu, görüşmesinde, görüşmelerin, görüşmelere, müzakerelerin, müzakerelere, toplantının,
        turun, oturumu, istişareler
      `,
    },
    begin: {
      past: words`
        başladı, yeniden başladı, açıldı, tekrar başladı, start aldı, yeniden başlattı, başlattı,
        yeniden masaya oturdu, yeniden başlatıldı, masaya döndü, start verildi, görüşmeler başladı, kapılarını açtı,
        masaya oturdu
      `,
      present: ['başlıyor', 'yeniden başlıyor', 'masaya dönüyor', 'yeniden masaya oturuyor'],
      progressive: ['bugün başlıyor'],
      future: words`
        başlayacak, yeniden başlayacak, başlaması bekleniyor, yeniden başlatılacak, başlatacak, masaya dönecek,
        yeniden başlaması bekleniyor, kaldığı yerden devam edecek, tekrar başlayacak, başlaması planlanıyor,
        açılacak, start alacak
      `,
      noun: ['başlaması', 'yeniden başlaması'],
    },
    end: {
      past: words`
        sona erdi, tamamlandı, bitti, sonuçlandı, noktalandı, bitirdi, tamamladı, sonuçlandırıldı, sona ermişti,
        sona eren, son buldu, sona erdiğini, kapandı, nihayete erdi, tamamlandığını
      `,
      present: ['sona eriyor', 'tamamlanıyor', 'bitiyor'],
      noun: ['sona ermesi'],
    },
    postpone: {
      future: words`
        ertelenecek, iptal edilecek
      `,
      past: words`
        ertelendi, iptal edildi, ertelediler, erteledi, iptal etti, ileri bir tarihe bırakıldı, iptal ettiler,
        ileri tarihe alındı, rafa kaldırıldı, tehir edildi, ertelendiğini, iptal edildiğini, ötelendi, öteledi,
        yapılmayacak, gerçekleşmeyecek, başka bir tarihe bırakıldı, başka bahara kaldı
      `,
      present: ['erteleniyor', 'erteliyor', 'iptal ediyor', 'iptal ediliyor'],
      noun: ['erteleme', 'ertelenmesi', 'iptali', 'iptal edilmesi'],
    },
    agree: {
      past: words`
        anlaştı, anlaştılar, anlaşmaya vardı, anlaşmaya vardılar, uzlaştı, mutabık kaldı, imzaladı, imzalandı,
        mutabakata vardı, uzlaşıya vardı, kabul etti, anlaşma sağlandı, sağlandı, anlaşmaya varıldı, uzlaşmaya vardı,
        mutabakat sağladı, mutabık kaldılar, uzlaştılar, imzaladılar, kararlaştırdı, üzerinde anlaştı,
        anlaşma imzaladı, anlaşma imzalandı, uzlaşı sağlandı, mutabakat sağlandı, karar aldı, el sıkıştı,
        el sıkıştılar, imza attı, imza attılar, imzalar atıldı, mutabakat imzaladı, mutabakat zaptı imzaladı,
        anlaşmaya imza attı, görüş birliğine vardı, üzerinde uzlaştı, konusunda anlaştı
      `,
      present: words`
        anlaşıyor, imzalıyor, anlaşmaya varıyor, uzlaşıyor, anlaşma imzalıyor, el sıkışıyor, imza atıyor,
        anlaşma sağlıyor
      `,
      future: words`
        imzalayacak, imzalanacak, anlaşacak, imzalaması bekleniyor, anlaşma imzalayacak, imza atacak,
        imzalanması bekleniyor
      `,
      noun: ['anlaşması imzalandı', 'mutabakatı'],
    },
    announce: {
      past: words`
        açıkladı, duyurdu, ilan etti, kurdu, kuruldu, yayımladı, yayınladı, ilan edildi, duyuruldu, oluşturdu,
        oluşturuldu, kurdular, hayata geçirdi
      `,
      present: ['açıklıyor', 'kuruyor', 'kuruluyor', 'oluşturuyor'],
      future: ['kuracak', 'kurulacak', 'ilan edecek', 'oluşturacak', 'oluşturulacak'],
    },
    break: {
      past: words`
        tıkandı, çöktü, başarısız oldu, durdu, askıya alındı, kesildi, çıkmaza girdi, donduruldu, takıldı,
        kilitlendi, çekildi, sonuçsuz kaldı, çıkmaza saplandı, duvara tosladı, askıya aldı, dondurdu, masadan kalktı,
        masadan kalktılar, sekteye uğradı, çıkmazda, akamete uğradı, çökmüştü, başarısızlıkla sonuçlandı,
        başarısızlıkla, tıkanmıştı, takılmıştı, koptu, duraksadı, kesintiye uğradı, fiyaskoyla sonuçlandı, çöktüğünü,
        tıkandığını, görüşmeleri kesti, müzakereleri kesti, görüşmeleri askıya aldı, müzakereleri askıya aldı,
        müzakereleri durdurdu, görüşmeleri durdurdu, rafa kalktı
      `,
      present: ['tıkanıyor', 'çöküyor', 'çıkmaza giriyor', 'askıya alıyor', 'kopuyor'],
      noun: words`
        çıkmaz, çıkmazda, tıkanma, pürüz, kriz, çıkmaza, tıkanıklık, başarısızlığı, çöküş, kopma
      `,
    },
  },
  cues: {
    backdrop: words`
      iken, sürerken, devam ederken, görüşmeler sürerken
    `,
    oneSided: words`
      tek taraflı
    `,
    lapsed: words`
      planlanıyordu, bekleniyordu, yapılacaktı, görüşecekti, buluşacaktı, bir araya gelecekti
    `,
    otherField: words`
      ticaret odası, iş insanları, iş adamları, maç, kupa, final, turnuva, lig, festival, öğrenciler, tüccarlar
    `,
    phone: words`
      telefonda, telefonla, telefon görüşmesi, telefonda görüştü, telefon görüşmesinde
    `,
    again: words`
      yeniden, tekrar, bir sonraki, sonraki tur, yeni tur, yeni bir tur, gelecek tur
    `,
    during: words`
      sırasında, kapsamında, marjında, çerçevesinde
    `,
    aheadOf: words`
      öncesinde, öncesi, öncesindeki, arifesinde
    `,
    judgement: words`
      yapıcı, olumlu, verimli, samimi, yararlı, faydalı, ciddi, zorlu, üretken, açık sözlü
    `,
    fruitless: words`
      sonuçsuz, anlaşma olmadan, anlaşma sağlanamadı, anlaşmaya varılamadı, sonuç çıkmadı, sonuç alınamadı,
      ilerleme sağlanamadı, uzlaşma sağlanamadı, uzlaşı sağlanamadı, ilerleme yok, anlaşma çıkmadı, eli boş,
      anlaşmasız
    `,
    reaction: words`
      kınadı, memnuniyetle karşıladı, destekledi, eleştirdi, tepki, protesto, ihlal, ihlal etti, suçladı
    `,
    talks: words`
      görüşme*, müzakere*, toplantı*, anlaşma*, ateşkes*, barış*, diyalog*, zirve*, temas*, arabulucu*, mutabakat*,
      normalleşme*, mekanizma*, uzlaşı*, heyet*, görüştü, görüşecek, ortak açıklama, ortak bildiri, masa, masaya,
      imza*, imzala*, taraf heyet, masada, buluşma*
    `,
    future: ['bekleniyor', 'planlanıyor', 'beklenen', 'planlanan', 'gelecek'],
    coming: ['yarın', 'bu gece', 'bu akşam', 'gelecek hafta', 'önümüzdeki günlerde', 'haftaya', 'önümüzdeki hafta'],
    vague: ['yakında', 'önümüzdeki aylarda'],
    habitual: ['son haftalarda', 'son aylarda', 'her gün', 'düzenli'],
    now: ['bugün', 'şu an', 'şu anda'],
    wish: words`
      çağrı, istiyor, hazır, istedi, reddetti, çağrısı, çağrıda bulundu, umuyor, umut ediyor, talep etti,
      talep ediyor, önerdi, öneriyor, teklif etti, davet etti, hazırız, hazır olduğunu, istediğini, çağırdı
    `,
    maybe: words`
      olabilir, edebilir, belki, eğer, ihtimali, muhtemel, mümkün, olası, edebileceğini, belirsiz, gelebilir,
      görüşebilir, yapılabilir, iddiası
    `,
    nearDeal: words`
      yakın, eşiğinde, yaklaştı, yaklaşıyor, yüzde, taslak, taslağı, üzereler, üzere, son aşamada, anlaşmaya yakın,
      çok yakın, son viraj, son viraja, bir adım kaldı, umutlu, iyimser
    `,
    negation: ['değil', 'yok', 'hayır'],
    denial: ['yalanladı', 'yalanlıyor', 'reddetti', 'iddiaları yalanladı', 'asılsız'],
    retrospect: ['sonra', 'sonrası', 'ardından', 'önceki', 'geçen', 'rağmen'],
    goesOn: ['devam ediyor', 'sürüyor', 'sürecek'],
    deliverable: words`
      ateşkes, ateşkese, ateşkeste, mekanizma, mekanizması, mekanizmasını, hücre, hücresi, ortak komite,
      yol haritası, çalışma grubu, kırmızı hat, istihbarat paylaşımı, koordinasyon mekanizması, ortak mekanizma,
      koordinasyon hücresi, iletişim hattı, sıcak hat, kırmızı telefon, ortak hücre, esir takası, esir takasında,
      esir takası konusunda, esir değişimi, mahkum takası, rehine takası, tutuklu takası, ateşkesi, ateşkesin,
      ateşkes anlaşması, barış anlaşması, çerçeve anlaşması, sınırın açılması, sınır kapısı, insani koridor,
      tampon bölge, asker çekme, saldırmazlık, ortak komisyon, izleme mekanizması, çatışmasızlık, takvim,
      yol haritasında, mekanizmaya, mekanizmada
    `,
    document: words`
      ortak açıklama, ortak bildiri, üçlü açıklama, ortak açıklaması, ortak bildirisi, üçlü bildiri,
      ortak deklarasyon
    `,
    pact: words`
      anlaşma, anlaşması, anlaşmayı, mutabakat, antlaşma, uzlaşı, anlaşmaya, anlaşmanın, mutabakatı, mutabakat zaptı,
      protokol, protokolü, uzlaşma, anlaşmasını, antlaşması
    `,
    soft: words`
      devam etme, devam etmeye, sürdürme, sürdürmeye, yeniden görüşme, hızlandırma, gerginliği azaltma,
      görüşmelere devam, müzakerelere devam, tekrar görüşme, yeniden bir araya gelme, yeniden bir araya,
      diyaloğu sürdürme, temasları sürdürme, müzakereleri sürdürme, görüşmeleri sürdürme, gerilimi azaltma, yeni tur,
      yeni bir tur, görüşmeye devam, görüşmeleri hızlandırma
    `,
    joint: ['ortak', 'üçlü'],
    paper: ['açıklama', 'bildiri'],
    relay: ['göre', 'aktardı', 'bildirdi', 'haberine', 'konuşan', 'duyurdu', 'yazdı', 'iddia etti'],
    speech: ['dedi', 'açıkladı', 'söyledi', 'bildirdi', 'duyurdu', 'göre', 'iddia etti', 'belirtti', 'yazdı'],
    topic: ['için', 'hakkında', 'konusunda', 'sonrası', 'öncesi'],
    with: ['ile', 'le', 'la'],
    and: ['ve', 'ile'],
    between: ['arasında', 'arasındaki'],
    round: ['tur', 'turu', 'turunda', 'oturum', 'görüşme', 'toplantı'],
    analysis: ['analiz', 'görüş', 'yorum', 'köşe yazısı', 'röportaj', 'uzmanlar', 'perde arkası', 'neler biliniyor'],
    question: ['neden', 'nasıl', 'ne', 'kim', 'mi', 'mı'],
    live: ['canlı', 'canlı blog', 'canlı anlatım'],
    violence: ['saldırı*', 'bombala*', 'vurdu', 'öldü', 'asker*', 'işgal*', 'operasyon*', 'hava saldırısı', 'baskın*'],
    envoys: words`
      heyet, heyeti, heyetiyle, bakan, bakanı, dışişleri bakanı, büyükelçi, temsilci, temsilcisi, bakanlar,
      heyetleri, heyetler, müzakereci, müzakereciler, başmüzakereci, yetkililer, yetkilileri, bakanları,
      dışişleri bakanları, özel temsilci, temsilciler, temsilcileri
    `,
    duration: words`
      iki saat, iki saatlik, üç saat, üç saatlik, dört saat, dört saatlik, beş saat, beş saatlik, altı saat,
      altı saatlik, yedi saat, yedi saatlik, sekiz saat, sekiz saatlik, on saat, on saatlik, 2 saat, 2 saatlik,
      3 saat, 3 saatlik, 4 saat, 4 saatlik, 5 saat, 5 saatlik, 6 saat, 6 saatlik, 7 saat, 7 saatlik, 8 saat,
      8 saatlik, 9 saat, 9 saatlik, 10 saat, 10 saatlik, 11 saat, 11 saatlik, 12 saat, 12 saatlik, saatlerce,
      saatler süren
    `,
    harms: ['tehdit ediyor', 'baltalıyor', 'sekteye uğratıyor', 'gölgeliyor', 'rağmen'],
    longAgo: ['geçen yıl', 'geçen ay', 'aylar önce', 'haftalar önce', 'geçen sonbahar', 'geçen yaz'],
    ownBody: ['kabine', 'kabinesi', 'meclis', 'güvenlik kabinesi'],
    feared: ['riski', 'tehlikesi', 'uyardı', 'endişesi', 'önlemek'],
    agenda: ['gündemde', 'gündeminde', 'masada'],
    sitting: words`
      gün, günü
    `,
  },
  months: [
    ['ocak'],
    ['şubat'],
    ['mart'],
    ['nisan'],
    ['mayıs'],
    ['haziran'],
    ['temmuz'],
    ['ağustos'],
    ['eylül'],
    ['ekim'],
    ['kasım'],
    ['aralık'],
  ],
  weekdays: [['pazar'], ['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi']],
  days: {
    bugün: 0,
    'bu gece': 0,
    'bu akşam': 0,
    yarın: 1,
    dün: -1,
    'önceki gün': -2,
  },
  weeks: {
    'geçen hafta': -1,
    'bu hafta': 0,
    'gelecek hafta': 1,
    'önümüzdeki hafta': 1,
  },
  ordinals: [
    ['birinci', 'ilk'],
    ['ikinci'],
    ['üçüncü'],
    ['dördüncü'],
    ['beşinci'],
    ['altıncı'],
    ['yedinci'],
    ['sekizinci'],
    ['dokuzuncu'],
    ['onuncu'],
  ],
} satisfies LanguageTable as LanguageTable;
