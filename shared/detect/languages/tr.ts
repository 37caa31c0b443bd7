import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** Turkish. The verb ends the clause and carries its tense: "görüştü", "görüşecek". */
export const tr = {
  language: 'tr',
  script: 'latin',
  peoples: { istan: [''] },
  functionWords: words`ve, ile, bir, bu, için, da, de, olarak, sonra, arasında, göre, ta, te, nin, ın`,
  locativeAfter: ['de', 'da', 'te', 'ta', 'deki', 'daki', 'teki', 'taki'],
  verbFinal: true,
  governorReach: 4,
  light: words`
    ağırlayacak, ağırlıyor, bir arada, daveti kabul etti, devam (edecek|ediyor), düzenlendi, düzenlen(ecek|iyor),
    ele aldı, ele alındı, gerçekleş(ecek|iyor), gerçekleşti, gerçekleştirecek, gerçekleştir(di|ildi),
    gerçekleştiril(ecek|iyor), (ikinci|üçüncü) gününde, katılacağını (doğruladı|teyit etti), katılacak, katıl(dı|ıyor),
    konuşacak, konuştu, konuşuyor, planlan(dı|ıyor), sürdü, sürecek, sürüyor, tarih belirledi,
    tarihi (açıklandı|belli oldu), tartışıyor, yapılaca(k|ğını), yapıldı,
      kaldı, bırakıldı, bıraktı, kalıyor, bırakıyor, bırakılıyor`,
  forms: {
    extend: {
      noun: words`uzatılması(|nda), uzatma(|sı|yı)`,
      present: words`uzatıyor, uzatıyorlar, uzatılıyor`,
      past: words`
        uzattı(|lar|ğını), uzatıldı(|ğını), uzatma kararı aldı(|lar), (bir ay|süresini) uzattı, uzattıklarını,
        (uzatılması konusunda|uzatılmasında|uzatma konusunda|uzatmada) anlaştı, uzatmayı (kabul etti|kararlaştırdı),
        süresi uzatıldı, yenile(di|ndi)
      `,
    },
    quit: {
      present: words`
        katılmayı reddediyor,
        masayı (deviriyor|terk ediyor), (|anlaşmadan|görüşmelerden|müzakerelerden) çekiliyor, geri çağırıyor,
        boykot ediyor(|lar), masadan kalkıyor, feshediyor, köprüleri atıyor
      `,
      past: words`
        katılmayı (reddetti|reddettiler),
        anlaşmasını feshetti, anlaşmayı (bozdu|feshetti|iptal etti|tek taraflı feshetti|yırttı|yırttı attı),
        arabuluculuğu bıraktı, (|görüşmeleri|müzakereleri) boykot etti, boykot kararı aldı,
        (arabuluculuktan|diyalogdan|masadan|müzakere masasından|süreçten) çekildi,
        (anlaşmadan|görüşmelerden|müzakerelerden) çekildi(|ğini), (görüşmelerden|müzakerelerden) çekildiler,
        (heyetini|heyetini geri|müzakerecilerini geri) çekti, (müzakerelerin üstünü|üstünü|üzerini) çizdi,
        defteri(|ni) kapattı, feshedildi, feshetti(|ğini), (|müzakerecilerini|müzakerecisini|temsilcisini) geri çağırdı,
        görüşmekten vazgeçti, görüşmeleri(|ni) terk etti, heyeti(|ni) geri çağırdı, ipleri kopardı, kapıları kapattı,
        kapıyı (çarpıp çıktı|çarpıp gitti|çarptı|kapattı), köprüleri attı(|lar), köprüleri yaktı(|lar),
        masadan kalkıp gitti, masadan kalktı(|lar), masaya (dönmedi|dönmeyeceğini), masayı (bıraktı|dağıttı),
        masayı devirdi(|ler), müzakere masasından kalktı, müzakereleri(|ni) terk etti,
        (masaya oturmayı|müzakere etmeyi|müzakerelere dönmeyi) reddetti, (salonu|oturumu|zirveyi) terk etti,
        (görüşmeleri|müzakereleri) terk ettiler, (masayı|toplantıyı) terk etti(|ler)
      `,
      noun: words`(anlaşmadan|görüşmelerden|müzakerelerden) çekilme, boykotu, feshi`,
    },
    meet: {
      past: words`
        baş başa verdi, bir araya geldi(|ğini), bir araya (geldiklerini|geldiler|gelmişti), bir masa etrafında toplandı,
        (fikir alışverişinde|görüşmede|istişarede|istişarelerde|temasta) bulundu,
        (görüş alışverişinde|temaslarda) bulundu(|lar), (aynı masada|bir masada|gizlice|kapalı kapılar ardında|masada|
        zirvede) buluştu, buluştu(|lar), düzenlendi, ele aldı(|lar), (|masada) ele alındı,
        (istişare|müzakere) etti(|ler), geceyi masada geçirdi, (|buluşma|görüşme) gerçekleşti,
        (|toplantı) gerçekleştir(di|ildi), görüşme gerçekleştirdi(|ler), görüşme gerçekleştirildi,
        görüşmeler gerçekleştirdi, görüşme(|ler) yaptı, görüşme(|si|leri) yapıldı, görüşmüştü,
        (baş başa|bir araya gelip|dört saat|gizlice|kapalı kapılar ardında|saatlerce|yüz yüze) görüştü, görüştüğünü,
        görüştüklerini, görüştü(|ler), görüşüldü, katıldı, konuştu(|lar), masaya yatırdı(|lar),
        müzakere (edildi|turu tamamladı|yürüttü), saat sürdü, saatlerce konuştu, sohbet etti, sürdü, temas kurdu,
        toplandı(|lar), toplantı yaptı(|lar), (|müzakere turu|müzakereler|toplantı) yapıldı,
        (ev sahipliği|fikir alışverişi|görüş alışverişi|görüşmelere ev sahipliği|oturum|zirve) yaptı,
        yüz yüze geldi(|ler)
      `,
      present: words`
        görüşüyor(|lar), buluşuyor(|lar), (bir araya|yüz yüze) geliyor(|lar), toplanıyor(|lar), yapılıyor,
        (ev sahipliği|müzakere) yapıyor, düzenleniyor, gerçekleşiyor, gerçekleştiriliyor, ağırlıyor,
        karşı karşıya geliyor
      `,
      progressive: words`
        baş başa görüşüyor(|lar), bir arada, bugün (bir araya geliyor|buluşuyor|toplanıyor),
        (devam|görüşmeler devam|istişare|müzakereler devam|pazarlık) ediyor, görüşme(si|ler) sürüyor,
        görüşme(ye|lere) geçti, (bugün|kapalı kapılar ardında|şu anda|yüz yüze) görüşüyor,
        ikinci (güne girdi|günü başladı|gününde), karşı karşıya oturdu, katılıyor, konuşuyor(|lar), masa başına geçti,
        masa başında, (|aynı|yeniden aynı) masada, masada kalıyor, masadan kalkmıyor, masaya oturdu(|lar),
        müzakere ediyor(|lar), müzakere yürütüyor, müzakereye geçti, pazarlık yapıyor, pazarlık(|lar) sürüyor,
        (|diyalog|hâlâ|halen|istişareler|müzakereler|oturum|zirve) sürüyor, tartışıyor,
        toplantı(|sı) (devam ediyor|sürüyor), tur(|u) sürüyor, üçüncü (güne girdi|gününde)
      `,
      future: words`
        (görüşmelerin|yeni turun|zirvenin) adresi, (|heyetleri) ağırlayacak, (görüşme tarihinde|tarih konusunda|
        tarihinde|tarihte|yer ve tarihte|yer ve zaman konusunda) anlaştı, aynı masaya oturacak,
        (buluşması|katılması|toplanması) bekleniyor, (takvimi|yeri|yeri ve tarihi|yeri ve zamanı) belli oldu,
        bir araya gelece(k|ğini), bir araya gelecekler(|ini), buluşaca(k|ğını|klar), buluşacaklarını,
        buluşma kararlaştırıldı, danışmanını gönderiyor, daveti(|ni) kabul etti, devam edecek, düzenlenecek,
        ele alacak(|lar), (|görüşmelere|müzakerelere|toplantıya|zirveye) ev sahipliği yapacak, gerçekleşece(k|ğini),
        gerçekleştirecek, gerçekleştirilece(k|ğini), geri sayım başladı, (görüşmek üzere|görüşmeler için|
        müzakereler için) (geliyor|gidiyor), (müzakereci|temsilci) gönderecek, görüşece(k|ğini), görüşecekler(|ini),
        görüşmek (için yola çıkıyor|için yola çıktı|üzere|üzere uçuyor|üzere yola çıktı), görüşmeler için yola çıktı,
        görüşme(|ler) yapacak, görüşme(|si) kararlaştırıldı, görüşmeye (gidecek|gidiyor),
        (buluşmasına bir|görüşmesine üç) gün kaldı, (ağırlamaya|ev sahipliği yapmaya|karşılamaya|masaya dönmeye|
        masaya oturmaya) hazırlanıyor, (buluşmaya|görüşmeye) hazırlanıyor(|lar), heyet(|ini) (gönderecek|gönderiyor),
        için geri sayım, (buluşmasına|zirvesine) (üç gün|iki gün|saatler) kaldı,
        (buluşmayı|görüşme davetini|görüşmeyi|katılmayı) kabul etti, karşı karşıya (gelecek|oturacak),
        (görüşmelere|müzakerelere|toplantıya) katılaca(k|ğını), katılacak, konuşacak(|lar), konuşmak üzere,
        masa başına geçecek, masada bir araya gelecek, (|aynı) masada buluşacak, masada olacak(|lar),
        masaya oturaca(k|ğını|klar), masaya oturacaklarını, masaya yatıracak(|lar), müzakere edecek(|ler),
        (turun ev sahibi|yeniden masada) olacak, (sonuna|görüşme|toplantı) planlandı,
        (bir araya gelmesi|görüşmesi|yapılması) (bekleniyor|planlanıyor), planlan(dı|ıyor), randevulaştı,
        (görüşmelerine|görüşmesine|müzakerelerine) saatler kaldı, sözleşti, (görüşmeleri|müzakereleri) sürdürecek,
        sürecek, tarih verildi, tarihi (açıklandı|duyuruldu|kesinleşti), tarih(|i) (belirlendi|belli oldu|netleşti),
        tarih(|ini) belirledi, (katılacağını|katılımını) (doğruladı|teyit etti), toplanaca(k|ğını|klar),
        tur(a|u) planlandı, yapılacağı (açıklandı|bildirildi|duyuruldu), yapılacağını duyurdu, yapılaca(k|ğını),
        yer(|i) ve zamanında anlaştı, yüz yüze gelecek(|ler)
      `,
      noun: words`
        buluşma(|da|sı), buluşmanın, buluşmasın(da|ın), diyalog(|da), diyaloğu(|n|nun), görüşmeler(|i|de|in),
        görüşmelerin(de|in), görüşme(|nin), görüşmesi(|nde|nin), istişare, istişareler(|i|de|in), istişarelerinde,
        müzakere süreci(|nde|nin), müzakere(|de), müzakereler(|i|de|in), müzakerelerin(de|in), müzakerenin, oturumda,
        oturum(|u|un|unda), pazarlık(|lar), pazarlıkta, temas, temaslar(|ı|da|ın), toplantı(|da|sı), toplantılar,
        toplantının, toplantısın(da|ın), tur, (|görüşme|konuşma|müzakere) turu, turun(|da|un), zirve(|de), zirvenin,
        zirvesi(|nde|nin)
      `,
      infinitive: words`
        görüşmek, buluşmak, bir araya (gelmek|gelmesi), masaya (oturmak|oturması), müzakere etmek, müzakereye
      `,
    },
    begin: {
      past: words`
        başladı(|lar|ğını), yeniden başladı(|ğını), açıldı, tekrar başla(dı|ttı), start (aldı|verdi|verildi),
        yeniden başlat(tı|ıldı), (|diyaloğu|görüşmeleri|müzakereleri) başlattı, yeniden (canlandı|masaya oturdu),
        masaya döndü(|ler), (diyalog|görüşmeler|görüşmeler yeniden|görüşmeye|istişareler|müzakereler yeniden|müzakereye|
        pazarlık|resmen|toplantı|zirve) başladı, (görüşmeleri|kapılarını|müzakereleri|oturumu|toplantıyı) açtı,
        tur(|a|u) başladı, görüşmelere başladı(|lar), müzakereler(|e) başladı,
        (barış masası|masa|müzakere masası) kuruldu, (masaya geri|masaya yeniden|müzakere masasına) döndü,
        müzakere masasına oturdu(|lar), (görüşmelere|müzakerelere) (döndü|geçildi|geri döndü), canlandırdı,
        kaldığı yerden devam etti, başladığını (duyurdu|açıkladı), başlamış oldu, (|görüşmeler|müzakereler) için geldi,
        düğmeye bastı, kapılar açıldı
      `,
      present: words`
        (|görüşmelere|müzakerelere|tekrar|yeniden) başlıyor, masaya dönüyor(|lar), yeniden (başlatıyor|masaya oturuyor),
        başlatıyor, masaya oturuyor(|lar), start alıyor, açılıyor, müzakere masasına dönüyor
      `,
      progressive: ['bugün başlıyor'],
      future: words`
        başlayaca(k|ğını|klar), (görüşmelere|müzakerelere|tekrar|yeniden) başlayacak, (|yeniden) başlaması bekleniyor,
        yeniden (başlatacak|başlatılacak), başlatacak, masaya dönecek(|ler), kaldığı yerden devam edecek(|ler),
        başlaması planlanıyor, açılacak, start (alacak|verilecek), başlatılacak,
        (müzakere masasına|tekrar masaya) oturacak, yeniden masaya oturacak(|lar), masaya geri dönecek,
        kaldığı yerden sürecek, devam ettirecek
      `,
      noun: words`(|görüşmelerin|müzakerelerin|yeniden) başlaması, başlangıcı, (|yeniden) başlatılması, açılışı`,
      infinitive: words`(|yeniden) başlatmak, (masaya|müzakerelere) dönmek, başlamak`,
    },
    end: {
      past: words`
        bitirdi(|ler), bitti(|ğini), dağıldı(|lar), geride kaldı, görüşme(|ler) (bitti|sona erdi), istişareler bitti,
        kapandı, kapanış yaptı, masadan ayrıldı(|lar), nihayete erdi, nihayetlendi, noktaladı(|lar), noktalandı,
        noktayı koydu, perde indi, son buldu, (müzakereler|toplantı|zirve) (bitti|sona erdi), sona erdiği(|ni),
        sona erdi(|rdi), sona eren, sona ermişti, sonlandı, sonuçlandı(|ğını), sonuçlandır(dı|ıldı), tamamladı(|lar),
        tamamlandı, tamamlandığını duyurdu, tamamlandığı(|nı), turu (bitti|kapattı|tamamladı), tur(|u) sona erdi
      `,
      present: words`
        sona eriyor, tamamlanıyor, bitiyor, noktalanıyor, kapanıyor, tamamlıyor, sonlanıyor, bitiriyor, dağılıyor
      `,
      noun: words`sona ermesi, bitimi, bitişi, tamamlanması, turun sonu, kapanışı`,
    },
    postpone: {
      future: words`
        ertelenecek, iptal (edecek|edilecek), erteleyecek, kaydırılacak, ara verecek, ara verilecek, ötelenecek
      `,
      past: words`
        (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|kasım|aralık) a kaldı, aksadı,
        (başka güne|beklemeye|ileri|ileri bir tarihe|ileri tarihe) alındı, (cumaya|çarşambaya|gelecek haftaya|haftaya|
        pazartesiye|perşembeye|salıya) (kaldı|alındı), ara verildi(|ğini), (ileri tarihe|ileriye) atıldı,
        beklemeye aldı, bekletildi, (ileri bir tarihe|sonraya) bırak(tı|ıldı), bir araya gelmeyecek,
        (başka|belirsiz|bilinmeyen) bir tarihe bırakıldı, buluşmayacak, (ara verildiğini|ertelendiğini|iptal edildiğini|
        kaydırıldığını) duyurdu, erteledi(|ler), (|belirsiz bir tarihe|bilinmeyen bir tarihe|bir hafta|ileri bir tarihe|
        ileri tarihe|süresiz|süresiz askıya alındı ve|takvimi) ertelendi, ertelendiğini açıkladı, ertelendiği(|ni),
        ertelenmiş oldu, ertelenmişti, es verdi, gecikti, gerçekleşmedi, gerçekleşmeyece(k|ğini), gezisini iptal etti,
        iptal edildi(|ğini), iptal etti(|ler), iptal oldu, (ek süre|erteleme|ertelenmesini|süre|zaman) istedi,
        (ağustosa|aralığa|başka bahara|cumartesiye|ekim e|ekime|eylül e|eylüle|hazirana|kasıma|marta|mayısa|nisana|
        ocağa|pazara|sonraya|şubata|temmuza) kaldı, (bir gün|bir hafta|iki gün) kaydı, kaydırdı, kaydırıldı(|ğını),
        öteledi, ötelendi(|ğini), planlanandan (geç|sonra), rafa kaldırıldı, rötar yaptı, sarktı,
        seyahatini (erteledi|iptal etti), suya düştü, takvimi (değiştirdi|ileri sardı), tarihi değiştirildi,
        tarih(|i) değişti, tarihini değiştirdi, tehir edildi, toplanmayacak, (ara|mola) verdi(|ler), (es|mola) verildi,
        yapılamad(ı|an), yapılamayacak, yapılmadı, yapılmayaca(k|ğını), ziyareti(|ni) (erteledi|iptal etti),
      kaldı, bırakıldı, bıraktı`,
      present: words`
        erteleniyor, erteliyor, iptal (ediyor|ediliyor), kaydırılıyor, kaydırıyor, (ara|mola) veriyor, öteliyor,
        öteleniyor, ileri alınıyor, sarkıyor,
      kalıyor, bırakıyor, bırakılıyor`,
      noun: words`
        erteleme(|si), ertelenmesi(|ne|ni), iptali, iptal edilmesi, ertelenme, ara verilmesi, rötar, kaydırılması,
        ertelemenin
      `,
    },
    agree: {
      past: words`
        anlaşma (imzalandı|tamam|tamamlandı), anlaşmaya (imza attı|vardıklarını|varıldığını duyurdu),
        anlaşmayı onayladı(|lar), anlaşmazlığı (çözdü|giderdi), (ateşkes konusunda|ateşkeste|orta yolda) anlaştı,
        anlaştıklarını, anlaştı(|lar|ğını), (konusunda|üzerinde) anlaştı(|lar), ateşkes ilan etti(|ler),
        ateşkeste (mutabık|uzlaştı), (barış anlaşmasına imza|imzalarını|imzayı) attı, (imza|imzaları) attı(|lar),
        barıştılar, benimsedi(|ler), (orta yolda|ortak noktada|ortak paydada|ortak zeminde) buluştu,
        çözüm (buldu|bulundu), çözüme (kavuştu|kavuşturdu), el sıkıştıklarını, el sıkıştı(|lar), esir takas etti,
        esir takası (gerçekleşti|yaptı), esirleri serbest bıraktı, fikir (birliği sağladı|birliğine vardı),
        hemfikir (|oldu|kaldı), imza koydu(|lar), imza töreni yapıldı, (ateşkes|barış|protokolü) imzaladı,
        imzaladıklarını, (|anlaşma|protokol) imzaladı(|lar), (barış anlaşması|mutabakat|mutabakat zaptı) imzala(dı|ndı),
        imzalandığını duyurdu, imzalandı(|ğını), imzalar atıldı, imzaya döktü, kabul etti, karar aldı,
        karara bağla(dı|ndı), kararlaştırdı(|lar), kararlaştırıldı, konusunda hemfikir, (|tek|ortak) metinde birleşti,
        metinde uzlaştı, mutabakat sağladı(|lar), (konusunda|üzerinde) mutabık kaldı, mutabık (|kaldıklarını),
        mutabık kaldı(|lar), mühürledi, (barış planını|metni|planı|taslağı) onayladı, orta yolu buldu, oydaştı,
        paraf(|e) (etti|edildi), parafladı(|lar), protokol imzalandı, pürüzleri giderdi,
        (|ateşkes|barış|görüş birliği) sağlandı, (anlaşma|mutabakat|uzlaşı) sağlandı(|ğını),
        savaşa (nokta|son noktayı) koydu, savaşı bitirdi(|ler), savaşı sona erdirdi, silahlar sustu,
        (çatışmaya|düşmanlığa|savaşa) son verdi, sorunu çözdü, taahhüt ettiler, takas gerçekleşti, uzlaşı sağladı,
        uzlaşma sağla(dı|ndı), uzlaştıklarını, (|konusunda|üzerinde) uzlaştı(|lar),
        (anlaşmaya|uzlaşmaya) vardı(|lar|ğını), (görüş birliğine|mutabakata|uzlaşıya) vardı(|lar),
        (uzlaşıya|uzlaşmaya) varıldığını, (anlaşmaya|mutabakata) varıldı(|ğını), (barış|anlaşma) yaptı(|lar),
        yürürlüğe (girdi|koydu|sokuldu)
      `,
      present: words`
        anlaşıyor(|lar), imzalıyor(|lar), anlaşmaya varıyor, uzlaşıyor(|lar), anlaşma (imzalıyor|sağlıyor),
        el sıkışıyor(|lar), imza atıyor, imzalanıyor, parafe ediyor, mutabık kalıyor, yürürlüğe giriyor, imzaya açılıyor
      `,
      future: words`
        imzalayaca(k|ğını|klar), imzalanaca(k|ğını), anlaşacak, (imzalaması|imzalanması) bekleniyor,
        anlaşma imzalayacak, imza atacak, imzaya hazırlanıyor, anlaşmaya varacak, uzlaşacak
      `,
      noun: words`anlaşması imzalandı, mutabakatı, imza töreni, imzalanması, mutabakata varılması`,
      infinitive: words`anlaşmak, uzlaşmak, imzalamak, anlaşmaya varmak`,
    },
    announce: {
      past: words`
        açıkladı(|lar), duyurdu(|lar), ilan etti(|ler), kurdu(|lar), kuruldu, yayımladı(|lar), yayınladı(|lar),
        ilan edildi, duyuruldu, oluşturdu(|lar), oluşturuldu, hayata geçirdi, yayımlandı, yayınlandı,
        tesis (etti|edildi)
      `,
      present: ['açıklıyor', 'kuruyor', 'kuruluyor', 'oluşturuyor'],
      future: ['kuracak', 'kurulacak', 'ilan edecek', 'oluşturacak', 'oluşturulacak'],
    },
    break: {
      past: words`
        askıda, askıya aldı(|lar|ğını), askıya alındı(|ğını), duraklatıldı, baltala(dı|ndı), başarısızlıkla,
        (diyaloğu|görüşmeleri|müzakereleri) (askıya aldı|bitirdi|dondurdu|durdurdu|sonlandırdı),
        (çöküşle|fiyaskoyla|hüsranla|kavgayla|krizle|restleşmeyle) bitti, buharlaştı, çekildi,
        çıkmaz (sokağa girdi|sokakta), çıkmaza (girdi|saplandı|sürüklendi), çıkmazda, çökertti, çökmüştü, çöktüğünü,
        çöktü(|ler), dağıldığını, dondurdu(|lar), donduruldu, dondurulduğunu, (başa|kördüğüme|sıfıra) döndü, duraksadı,
        durdur(du|uldu), durdurulduğunu, duvara (çarptı|dayandı|tosladı), fiyasko (|oldu),
        görüşmelerden sonuç çıkmadı ve, görüşmeleri kesti(|ler), iflas etti,
        (başarısız|havada|sonuçsuz|yarıda|yarım) kaldı, kesildi(|ğini), (diyaloğu|ilişkileri|müzakereleri) kesti,
        kestiğini, kilitlendi(|ğini), kilitli, koptu, koptuğunu, (görüşmeler|müzakereler) (çöktü|koptu|kesildi|tıkandı),
        (bitme|kopma) noktasına geldi, (altüst|başarısız|kördüğüm) oldu, ölü doğdu, rafa kaldırdı, rafa kalktı,
        raydan çıktı, rayından çıktı, sekteye uğra(dı|ttı), (başarısızlıkla|fiyaskoyla|hüsranla) sonuçlandı, takıldı,
        takılmıştı, tarihe karıştı, temasları (askıya aldı|dondurdu), temas(ı|ları) kesti, tıkandı(|lar|ğını),
        tıkanmıştı, tükendi(|ğini), (akamete|başarısızlığa|kesintiye) uğradı, yarıda (kesti|kesildi)
      `,
      present: words`
        tıkanıyor, çöküyor, çıkmaza (giriyor|sürükleniyor), askıya (alıyor|alınıyor), kopuyor, donduruyor, kilitleniyor,
        durduruyor, kesiliyor, tükeniyor, yarıda kalıyor
      `,
      noun: words`
        çıkmaz(|a|da), tıkanma(|sı|nın), pürüz, kriz, tıkanıklık, başarısızlığı(|nı), çöküş(|ü), kopma(|sı), kördüğüm,
        fiyaskosu, fiyaskoya, çöküşünü, kopuş, kesilmesi, kilitlenme, başarısızlık, askıya alınması, dondurulması
      `,
    },
  },
  bothSides: words`
    taraflar(|a|ın), iki taraf(|ın), her iki taraf, heyetler(|i|in), iki heyet, iki ülke(|nin), komşular, müzakereciler,
    mevkidaşı, mevkidaşıyla, bakanlar, liderler(|in), generaller, yüz yüze
  `,
  foes: words`
    (savaşan|çatışan|rakip) (taraflar|tarafların|taraflara|taraflarla|gruplar|generaller), (iki|her iki) taraf, çatışmanın tarafları, taraflar
  `,
  counterpart: words`karşı tarafla, diğer tarafla`,
  cues: {
    backdrop: words`
      iken, (|toplantısı|turu) sürerken, devam ederken, görüşme(si|ler|leri) sürerken, gölgesinde, beklenirken,
      ortasında, görüşmeler(|i) devam ederken, müzakereler(|i) (devam ederken|sürerken)
    `,
    oneSided: words`tek taraflı, tek yanlı`,
    lapsed: words`
      planlanıyordu, bekleniyordu, yapılacaktı, görüşecekti, buluşacaktı, bir araya gelecekti,
      yapılması (gereken|planlanan), görüşmesi gereken, planlanmıştı, öngörülüyordu, imzalanacaktı, başlayacaktı,
      toplanacaktı, imzalamıştı, imzalamışlardı, imzalanmıştı
    `,
    otherField: words`
      basketbol*, boks, boksör*, dava*, davası, derbi(|si), duruşma*, festival, film festivali, final(|i|de),
      futbolcular, futbol(|da), hentbol*, hokey*, iklim zirvesi(|nde), iklim (konferansı|zirvesine), iş adamları,
      iş insanları, koalisyon*, konser*, kupa, kupası(|nda), lig, ligi(|nde), maç, maçı(|n|nı), maçta, olimpiyat*,
      öğrenciler, sergi*, sporcular, şampiyona*, taraftar*, teknik direktör*, tenis*, ticaret odası, turnuva(|sı),
      tüccarlar, uzatmada, voleybol*, yarı final, brics
    `,
    phone: words`
      telefonda (|konuştu), telefonla, telefon görüşmesi(|nde), telefonda görüştü(|ler), telefonlaştı,
      telefon diplomasisi, video (konferans|konferansla), görüntülü görüşme, çevrim içi
    `,
    again: words`yeniden, tekrar, bir sonraki, sonraki tur, yeni tur, yeni bir tur, gelecek tur`,
    during: words`sırasında, kapsamında, marjında, çerçevesinde`,
    aheadOf: words`öncesi(|nde), öncesindeki, arifesinde`,
    judgement: words`
      (samimi|yapıcı) (|bir), olumlu (|atmosferde|bir|havada), verimli, yararlı (|bulundu), faydalı (|buldu), ciddi,
      zorlu, üretken, açık sözlü, (iyi|zorlu|gergin|olumlu|yapıcı|verimli|başarılı) geçti, dostane, içten, kapsamlı,
      tatmin edici, umut verici, gergin, sıcak bir ortamda, pozitif
    `,
    fruitless: words`
      sonuçsuz (|bitti|sona erdi), anlaşma olmad(ı|an), anlaşma sağlanamadı, anlaşmaya varılamad(ı|an),
      sonuç çıkmad(ı|an), sonuç alınamad(ı|an), ilerleme (kaydedilemedi|kaydedilmedi|olmadı|sağlanamadı|sağlanmadan|
      yok), uzlaş(ı|ma) (çıkmadı|sağlanamadı), (anlaşma|imza|ortak açıklama|somut sonuç) çıkmadı, eli boş, anlaşmasız,
      sonuç (yok|vermedi), uzlaşma olmadan, somut sonuç yok, boşa gitti, netice alınamadı, neticesiz, atılım olmadı
    `,
    verdict: words`
      (hata|yanlış|doğal|normal) (olur|olacak|olurdu), (doğaldır|normaldir|üzücüdür), kimsenin yararına değil, kimseye fayda sağlamaz
    `,
    reaction: words`
      kınadı(|lar), (memnuniyetle|sevinçle) karşıladı, destekledi, eleştir(di|iyor), tepki, protesto, ihlal(|i|ini),
      ihlal etti(|ğini), (|ihlalle) suçladı, kınıyor, tebrik etti, övdü, tepki gösterdi, suçluyor, ihanet, itham etti
    `,
    talks: words`
      anlaşma*, antlaşma*, arabulucu*, ateşkes*, aynı masa, barış*, baş başa, buluşma*, diyalog*, el sıkış*, görüşecek,
      görüşme*, görüştü, heyet*, imza*, imzala*, istişare*, masadan, masa(|da|sı|ya), masasına, masayı, mekanizma*,
      mutabakat*, müzakere*, müzakereci*, normalleşme*, ortak (bildiri|açıklama), oturum*, parafe, pazarlı*, protokol*,
      taraf heyet, temas*, toplantı*, tur, turu, turun(|da|un), uzlaşı*, uzlaşma*, uzlaştı, yüz yüze, zirve*
    `,
    future: words`
      bekleniyor, planlanıyor, beklenen, (|yapılması) planlanan, gelecek, hazırlanıyor(|lar), beklenmekte, önümüzdeki,
      yaklaşan
    `,
    coming: words`
      yarın, bu gece, bu akşam, gelecek (cuma|hafta|pazartesi|salı), önümüzdeki (günlerde|hafta|pazartesi|saatlerde),
      haftaya, bu hafta sonu, hafta sonu(|nda), (birkaç gün|günler|saatler) içinde, (bir hafta|iki gün|üç gün) sonra,
      yarın sabah, öbür gün, ertesi gün, ay sonun(a|da)
    `,
    vague: words`
      (|çok) yakında, önümüzdeki aylarda, kısa süre içinde, en kısa sürede, ileri bir tarihte, gelecek (ay|aylarda)
    `,
    habitual: ['son haftalarda', 'son aylarda', 'her gün', 'düzenli'],
    now: words`bugün, şu an, şu anda, (bu|şu) (dakikalarda|saatlerde), halihazırda, halen, bu sabah`,
    wish: words`
      arzu ediyor, arzusunu, baskı yapıyor, bekliyoruz, çağır(dı|ıyor), çağrıda bulundu, çağrı(|sı) (|yaptı), dilek,
      edilmeli, (umut|davet|ısrar|talep|teklif) (etti|ediyor), etmeli, gerekiyor, gerektiğini,
      hazır (|olduğunu|olduğunu söyledi|olduklarını), hazırız, ikna etmeye, imzalamalı, istedi(|ğini), isteği,
      istem(edi|iyor), istiyor, istiyoruz, koşullarını, koşul(|u), niyeti(|nde), olmalı, ön şart, önerdi(|ler),
      öneri sundu, öneri(|si), öneriyor, reddediyor, reddetti(|ler), şart koştu, şart koşuyor, şartı(|nı),
      şartları(|nı), talebi(|ni), talep, taleplerini, teklifi(|ni), umuyor, umuyoruz, ültimatom, vaadi, vaat etti,
      zorunda,
      dua ediyor, dua etti, diliyor, diledi, isterim, isteriz
    `,
    maybe: words`
      acaba, başlayabilir, belirsiz, belirsizli(k|ğini), belki, buluşabilir, çıkabilir, çökebilir, dışlamadı, dönebilir,
      edebileceğini, edebilir, eğer, eğer olursa, ertelenebilir, gelebileceğini, gelebilir, görüşebileceğini,
      görüşebilir, henüz belli değil, iddia(|lar), iddiası, ihtimal dışı değil, ihtimal(|i|ini), imzalayabilir,
      iptal edilebilir, kopabilir, koşuluyla, muhtemel, mümkün, olabileceğini, olabilir, olası, olasılığı, olasılık,
      oturabilir, sağlanabilir, söylenti(|ler|leri), şartıyla, şüpheli, tartışmalı, varılabilir, yapılabileceğini,
      yapılabilir,
      (görmek|görmeyi) (isterim|isteriz|ister|istiyorum|istiyoruz|çok isterim|umuyorum|umuyor|diliyorum|arzuluyorum)
    `,
    nearDeal: words`
      adım adım, an meselesi, bir adım (kaldı|uzakta), çok yaklaştı, eşiğinde (|olduğunu), eşiğine, iyimser, neredeyse,
      nihai aşama(da|ya), ramak kaldı, son aşamada, son pürüzler, son rötuşlar, son viraj(|a), taslağı, taslak (|metin),
      umutları arttı, umutlu, üzere(|ler), (|anlaşmaya|çok) yakın, yakın olduğunu, yakınız, yaklaş(tı|ıldı), yaklaşıyor,
      yaklaştıklarını, yüzde
    `,
    negation: words`değil, yok, hayır, olmad(ı|an), olmayacak, hiçbir, asla, olmaz`,
    denial: words`
      yalanladı(|lar), yalanlıyor, (|iddiasını) reddetti, (haberini|haberleri|iddiaları|iddiasını) yalanladı,
      asılsız (|olduğunu), yalanlandı, yalanlama, doğru değil, gerçek dışı, gerçeği yansıtmıyor, ertelenmedi(|ğini),
      iptal edilmedi(|ğini), iptal olmadı, kopmadı, kesilmedi, çökmedi, söz konusu değil
    `,
    retrospect: words`
      sonra(|sı), ardından, önceki, geçen, rağmen, evvel, (|bir) yıl önce, geçtiğimiz, bir önceki, yıldönümü, yıl dönümü
    `,
    goesOn: words`devam ediyor, sürüyor, sürecek, kesilmedi, koparılmadı, masada kalacak, kapı açık, sürdürülecek`,
    deliverable: words`
      ablukanın kaldırılması, ablukayı kaldırma, (limanın|sınır kapısının|sınırın) açılması,
      (ateşkes|çerçeve|normalleşme|rehine|sınır|tahıl) anlaşması, asker çekme (|takvimi), ateşkese (|uyma),
      (hava|bayram|enerji) ateşkesi, ateşkes(|i|in|ini|inin), ateşkesin uzatılması, ateşkeste,
      barış anlaşması(|na|nı|nda), barış planı(|nı|nda), çalışma grubu, çatışmasızlık (|bölgesi),
      çekilme (planı|takvimi), (esir|mahkum|tutsak) (takası|değişimi), doğrudan hat, esir değişimin(i|de),
      esir takasın(a|ı|da|ın), güvenlik garantileri, (sınır|kırmızı|iletişim) hattı, hücre(|si), insani (ara|duraklama),
      insani koridor(|u), istihbarat paylaşımı, kırmızı (hat|telefon), (çekilme|esir takası|liman|sınır) konusunda,
      koordinasyon hücresi, mayın (temizleme|temizliği), mekanizma(|da|sı|ya), (gözlem|izleme|koordinasyon) mekanizması,
      mekanizmasını, (gözlem|izleme) misyonu, ortak komisyon(|u), ortak (hücre|komite|mekanizma), saldırmazlık (|paktı),
      savaş esirleri, sıcak hat, sınır kapısı, sınırı açma, silahsızlandırılmış bölge, (cenaze|rehine|tutuklu) takası,
      takvim, tampon bölge(|yi), yol haritası üzerinde, yol haritası(|na|nı|nda)
    `,
    document: words`
      ortak açıklama(|sı|yı), ortak bildiri(|si), üçlü açıklama, üçlü bildiri(|yi),
      ortak (belge|bildirge|bildiride|deklarasyon|metin), ortak bildiriy(e|i), mutabakat metni, niyet (beyanı|mektubu),
      ilkeler bildirgesi, sonuç (bildirgesi|bildirisi), çerçeve (anlaşmasını|metin)
    `,
    pact: words`
      anlaşma(|sı|ya|yı), mutabakat(|a|ı|ın), antlaşma(|sı|ya|yı), uzlaşı(|yı), anlaşmanın, mutabakatını,
      mutabakat zaptı, protokol(|e), protokolü(|n), uzlaşma(|ya|yı), anlaşmasın(a|ı|ın), anlaşmada, anlaşmalar(|ı),
      anlaşmasından, antlaşmanın, pakt(|ı), sözleşme
    `,
    soft: words`
      (temel|genel) ilkeler(|de), ilkelerde, bazı (maddelerde|konularda|başlıklarda),
      devam (etme|etmeye), (|diyaloğu|görüşmeleri|müzakereleri|temasları) sürdürme, sürdürmeye,
      (tekrar|yeniden|yeni bir) görüşme, (|görüşmeleri|müzakereleri) hızlandırma,
      (gerginliği|gerilimi) (azaltma|düşürme), görüşme(ye|lere) devam (|etme),
      müzakerelere (devam|devam etme|devam konusunda|dönme), (tekrar|yeniden) (bir araya gelme|buluşma),
      yeniden (bir araya|görüşmek|toplanma), yeni tur, yeni bir tur, (görüşmelerin|müzakerelerin) sürmesi,
      (diyaloğun|görüşmelerin|müzakerelerin) (devamı|sürdürülmesi), temasların sürdürülmesi, (|bir) sonraki tur,
      bir sonraki görüşme(|nin), ikinci tur, üçüncü tur, masaya dönme, görüşmelere dönme
    `,
    joint: words`ortak, üçlü, müşterek`,
    paper: words`açıklama(|sı|yı), bildiri(|si), bildirge(|si), deklarasyon, metin`,
    relay: ['göre', 'aktardı', 'bildirdi', 'haberine', 'konuşan', 'duyurdu', 'yazdı', 'iddia etti'],
    speech: words`
      dedi, açıkladı, söyledi, bildirdi, duyurdu, göre, iddia etti, belirtti, yazdı, açıklamasında, ifade etti,
      kaydetti, vurguladı, aktardı, kaynak(|lar)
    `,
    topic: words`için, hakkında, konusunda, sonrası, öncesi, ilişkin, dair, ile ilgili, ilgili, üzerine`,
    with: ['ile', 'le', 'la'],
    and: ['ve', 'ile'],
    between: ['arasında', 'arasındaki'],
    round: words`
      buluşma, buluşması(|nı|nın), diyalog, diyaloğ(a|u), diyaloğun(|u), görüşmelerden, görüşmelere,
      görüşmeler(|i|in|ini|inin), görüşmelerine, görüşmesinden, görüşmesi(|ne|ni|nin), görüşme(|yi), istişare,
      istişareler(|i|in|ini), müzakere, müzakere süreci(|ni), müzakerelerden, müzakerelere, müzakereler(|i|in|ini|inin),
      müzakerelerine, oturum(|u|un), oturumunu, pazarlık(|lar), temasları, toplantısı(|nı|nın), toplantı(|yı), tur,
      turu, turun(|da|un), turun(a|u), zirvesi(|ni|nin), zirve(|yi)
    `,
    analysis: words`
      adım adım, analiz, arka planı, başyazı, belgesel, deneme, dosya(|sı), editör, (bilinmesi|bilmeniz) gerekenler,
      görüş, haritalarla, hikayesi, izlenim(|ler), kısa tarihi, kim kazandı, kim kimdir, kimin işine, köşe, köşe yazısı,
      kronoloji, makale, ne anlama geliyor, ne bekleniyor, neden önemli, neler (biliniyor|konuşulacak),
      (bundan sonra ne|neler|şimdi ne) olacak, öngörü, öyküsü, perde arkası, podcast, portre(|si), röportaj, senaryolar,
      (|5|10|on|beş) soruda, sorular, söyleşi, tarihçesi, yorum, zaman çizelgesi
    `,
    question: ['neden', 'nasıl', 'ne', 'kim', 'mi', 'mı'],
    live: ['canlı', 'canlı blog', 'canlı anlatım'],
    violence: words`
      saldırı*, bombala*, vurdu, öldü, asker*, işgal*, operasyon*, hava saldırısı, baskın*, çatışma*, bombardıman*,
      vuruldu, yaralı, yaralandı, patlama*, roket*, füze*, insansız hava, iha*, siha*, topçu*, ateş açtı, savaş uçağı
    `,
    envoys: words`
      bakan(|ı|ları), bakanıyla, bakanlar, bakanlarının, başmüzakereci(|si), büyükelçi(|leri), danışman(|ı|ını),
      danışmanları, delegasyon(|ları), delegasyonu, dışişleri bakan(ı|ları), ekibi(|yle), ekip, ekipleri(|nin),
      elçi(|si|leri), generaller(|i), heyet(|i|ine|ini|inin), heyetiyle, heyetler(|i|ine|ini|inin), heyetleriyle,
      liderler(|i), müzakereciler(|i|ini|inin), (|baş) müzakereci(|si), özel elçi, özel temsilci(|si),
      teknik heyet(|ler), temsilcilerinin, temsilcileriyle, temsilci(|si|ler|leri), uzmanları, yetkililer(|i)
    `,
    duration: words`
      (2|3|4|5|6|7|8|9|10|11|12|on|üç|beş|iki|altı|dört|yedi|dokuz|sekiz|on bir|on iki) saat(|lik), saatlerce,
      saatler süren, (üç|bir|iki) buçuk saat, sabaha kadar, gece boyunca, bütün gece, (üç|iki) (gün süren|günlük),
      günlerce, gece yarısına kadar, saati (aşan|aşkın), saatten fazla
    `,
    harms: words`
      tehdit ediyor, baltalıyor(|lar), sekteye uğratıyor, gölgel(edi|iyor), rağmen, zorlaştırıyor, gölge düşürdü,
      sabote (etti|ediyor), (riske|tehlikeye) atıyor, engell(edi|iyor), zora soktu
    `,
    longAgo: words`
      geçen (ay|kış|yaz|yıl|nisan|ilkbahar|sonbahar), (altı ay|aylar|beş yıl|bir yıl|haftalar|iki ay|iki hafta|iki yıl|
      on yıl|üç ay|üç yıl) önce, yıl(|lar) önce, geçtiğimiz yıl,
      yarım asır önce, yarım yüzyıl önce, çeyrek asır önce, (yirmi|otuz|kırk|elli) yıl önce, onlarca yıl önce
    `,
    gathering: words`
      güvenlik konseyi, konsey, konseyi, insan hakları konseyi, genel kurul, genel kurulu, kurul, kurulu, meclis, meclisi, halk meclisi, parlamento, parlamentosu, komite, komitesi, komisyon, komisyonu, kabine, kabinesi, kabinesinin, güvenlik kabinesi, güvenlik kabinesinin, senato, senatosu, kongre, kongresi, federasyon, federasyonu, arap birliği, bakanlar kurulu, fifa, uefa, interpol, nato, iata, opec, unesco, imf, dünya bankası`,
    ownBody: words`
      kabine(|si), meclis(|i), güvenlik kabinesi, hükümet(|i), parlamento, parlamentosu, milletvekilleri, milletvekili,
      senato, muhalefet(|i), koalisyon(|u), genelkurmay, bakanlar kurulu, parti(|si)
    `,
    feared: words`
      riski, tehlikesi, uyar(dı|ıyor), endişe(|si), önlemek, tehdit etti, tehdidi(|nde), (tehdidinde|uyarıda) bulundu,
      korkusu, uyarısı, önlemeye, kaçınmak, tehlikeye
    `,
    foretells: words`
      tahmin ediyor, tahmin etti, mahkum
    `,
    agenda: words`gündem(|i|de|inde), masada, gündemdeki`,
    sitting: words`gün, günü`,
    story: words`
      dizide, dizisinde, romanda, romanında, filmde, filminde, tiyatro oyununda, skeçte, skecinde, karikatürde,
      çizgi romanda, hikayede, hikayesinde, mini dizide
    `,
    averted: words`
      önlendi, engellendi, önüne geçildi, bertaraf edildi, savuşturuldu, kıl payı önlendi
    `,
    takenBack: words`
      sahte, asılsız, uydurma, yanlışlıkla, simülasyon*, hiciv, hacklenen, haberi geri çekti, yalan haber
    `,
    nor: words`
      ne
    `,
    label: words`
      1 nisan şakası, anket, arşivden, asılsız, bugün tarihte, deepfake, gizliliği kaldırıl*, hiciv, mizah, parodi,
      sahte, tarihte bugün, uydurma, yalan, yıl önce,
      söylenti, söylentiler, doğrulanmamış, teyitsiz, zaytung
    `,
    outsiders: words`
      akademisyen*, aktivist*, avukatlar(|ı), balıkçı*, banka*, bankalar, belediye başkanları, bilim adamları,
      bilim insan(ı|ları), blog yazar*, blogcu*, çeteler, çiftçi*, çiftler, din adamları, doktorlar, doktorları,
      düşünce kuruluş*, eski (bakanlar|büyükelçiler|diplomatlar|generaller|subaylar|yetkililer), esnaf*, federasyonu,
      firma*, futbolcu*, gazeteciler(|i), hahamlar(|ı), havayolları, havayolu, hissedar*, holding*, imamlar(|ı), işçi*,
      kanalı, köylüler(|i), kulübü, kulüp*, mahkeme*, merkez bankası, metal işçileri, milli takım, müze*, müzisyen*,
      oyuncu*, öğretmenler, papazlar(|ı), piskopos*, profesörler, rahipler(|i), ressamlar(|ı),
      sanatçı*, savcı*, sendika*, sigorta şirketi, sigortacı*, sivil toplum, sporcu*, stk, stk lar(|ı), şarkıcı*,
      şirket*, şoför*, üniversite*, yardım kuruluş*, yargıtay, yatırımcı*, yayınevi, yazarlar(|ı), yönetmen*,
      aşiretler, aşiretleri, aşiret liderleri, kabileler, kabileleri, dürziler, dürzi, dürzi liderler, dürzi şeyhler, şeyhler, şeyhleri, kanaat önderleri, klanlar, kürtler, kürt, bedeviler, yerleşimciler`,
    leaves: words`ayrıldı(|lar), ayrılıyor(|lar), ülkesine döndü, yurda döndü`,
    until: words`
      (ağustosa|aralığa|ay sonuna|bayrama|cumaya|çarşambaya|ekime|eylüle|gelecek haftaya|haftaya|hazirana|
      ikinci bir emre|kasıma|marta|mayısa|nisana|ocağa|pazartesiye|perşembeye|salıya|seçime|seçimlere) kadar,
      (şubata|temmuza) kadar, (bir|iki) hafta süreyle, bir aylığına, bir haftalığına, (üç|iki) günlüğüne,
      bayram sonrasına
    `,
    commentator: words`uzman(|lar), uzmanı, analist(|ler), siyaset bilimci, tarihçi, profesör, stratejist`,
    offer: words`öneri(|si|sini), teklif(|i|ini), inisiyatif`,
    inert: words`
      (görüşmeleri|görüşmesi|zirvesi) öncesi(|nde), (müzakereleri|toplantısı) öncesi,
      (görüşmelerine|görüşmesine) ilişkin, görüşme(si|leri) hakkında, (görevden|görevinden|hastaneden|partiden|
      partisinden|ülkeden) ayrıldı, (baskın|hava saldırısı|tatbikat) düzenledi, tatbikat yapıldı,
      saldırı(|sı) düzenledi, (tören|miting|saldırı) düzenlendi, operasyon düzenle(di|ndi), seçim(|ler) yapıldı,
      (çatışmalar|saldırılar|savaş) (devam ediyor|sürüyor), (arama|bombardıman|operasyon|protestolar|soruşturma)
      sürüyor, (dava|operasyon|saldırı|tatbikat|yargılama) başladı, sınırı kapattı, sevkiyatı(|nı) durdurdu,
      ihracatı durdurdu, uçuşları (durdurdu|iptal etti), seferleri iptal etti, (olağanüstü hali|yaptırımları) uzattı,
      (hesaplarını|mal varlığını|varlıklarını) dondurdu, hazırlıkları(|nı) görüştü
    `,
    inForce: words`kapsamında, uyarınca, çerçevesinde, gereğince, gereği, bağlı, bağlılığını, bağlıyız`,
    occasion: words`
      ziyaret(|i|ini), gezi(|si|sini), seyahati, seçim(|i|ler|leri), oylama(|sı), referandum, brifing(|i), duruşma(|sı)
    `,
    lesser: words`
      değerlendirmeyi, görüşmeyi, müzakere etmeyi, ertelemeyi, reddetmeyi, incelemeyi, tartışmayı,
      (ertelenmesi|incelenmesi|reddedilmesi) (konusunda|üzerinde), hiçbir konuda, çoğu (konuda|maddede)
    `,
    goBetween: words`arabulucu (konusunda|üzerinde)`,
    awaits: words`bekliyor, beklemede`,
    contrast: words`ama, ancak, fakat`,
    condition: words`eğer, olmazsa, olursa, sağlanmazsa, sağlanırsa, varılmazsa, varılırsa, çıkmazsa, anlaşılmazsa`,
    overcomes: words`
      aş(mak|ma|ıldı|tı|tılar|acak), kır(mak|ma|ıldı|dı|dılar), çöz(mek|me|üldü|dü), gider(mek|ildi), önle(mek|me|ndi)
    `,
  },
  months: rows`ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık`,
  weekdays: rows`pazar; pazartesi; salı; çarşamba; perşembe; cuma; cumartesi`,
  days: numbered`-2: önceki gün; -1: dün; 0: bugün, bu gece, bu akşam; 1: yarın`,
  weeks: numbered`-1: geçen hafta; 0: bu hafta; 1: gelecek hafta, önümüzdeki hafta`,
  next: words`gelecek, önümüzdeki`,
  ordinals: rows`
    birinci, ilk; ikinci; üçüncü; dördüncü; beşinci; altıncı; yedinci; sekizinci; dokuzuncu; onuncu
  `,
} satisfies LanguageTable as LanguageTable;
