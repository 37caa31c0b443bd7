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
  light: words`
    yapıldı, gerçekleşti, gerçekleştirildi, katıldı, düzenlendi, gerçekleştirdi, yapılacak, gerçekleşecek,
    gerçekleştirilecek, düzenlenecek, katılacak, planlanıyor, katılıyor, gerçekleştirecek, yapılacağını, planlandı,
    sürecek, devam edecek, sürdü, düzenleniyor, gerçekleşiyor, gerçekleştiriliyor, ağırlıyor, ağırlayacak, sürüyor,
    devam ediyor, katılacağını doğruladı, katılacağını teyit etti, daveti kabul etti, konuşacak, konuşuyor, konuştu,
    tartışıyor, ele aldı, ele alındı, tarih belirledi, tarihi açıklandı, tarihi belli oldu, ikinci gününde, üçüncü
    gününde, bir arada
  `,
  forms: {
    extend: {
      noun: words`
        uzatılması, uzatılmasında, uzatma, uzatması, uzatmayı
      `,
      present: words`
        uzatıyor, uzatıyorlar, uzatılıyor
      `,
      past: words`
        uzattı, uzattılar, uzatıldı, uzatma kararı aldı, süresini uzattı, uzattıklarını, uzattığını, uzatıldığını, bir
        ay uzattı, uzatma kararı aldılar, uzatmada anlaştı, uzatılmasında anlaştı, uzatma konusunda anlaştı,
        uzatılması konusunda anlaştı, uzatmayı kararlaştırdı, uzatmayı kabul etti, süresi uzatıldı, yeniledi,
        yenilendi
      `,
    },
    quit: {
      present: words`
        masayı terk ediyor, çekiliyor, geri çağırıyor, boykot ediyor, masadan kalkıyor, görüşmelerden çekiliyor,
        müzakerelerden çekiliyor, anlaşmadan çekiliyor, feshediyor, boykot ediyorlar, masayı deviriyor, köprüleri
        atıyor
      `,
      past: words`
        masayı terk etti, masayı terk ettiler, görüşmelerden çekildi, müzakerelerden çekildi, heyetini geri çağırdı,
        heyetini geri çekti, boykot etti, masadan çekildi, masadan kalktı, masadan kalktılar, masadan kalkıp gitti,
        masayı devirdi, masayı devirdiler, masayı dağıttı, masayı bıraktı, masaya dönmeyeceğini, masaya dönmedi,
        masaya oturmayı reddetti, salonu terk etti, toplantıyı terk etti, toplantıyı terk ettiler, görüşmeleri terk
        etti, görüşmeleri terk ettiler, müzakereleri terk etti, müzakereleri terk ettiler, görüşmelerini terk etti,
        müzakerelerini terk etti, zirveyi terk etti, oturumu terk etti, kapıyı çarptı, kapıyı çarpıp çıktı, kapıyı
        çarpıp gitti, kapıları kapattı, kapıyı kapattı, görüşmelerden çekildiler, müzakerelerden çekildiler,
        müzakerelerden çekildiğini, görüşmelerden çekildiğini, müzakere masasından çekildi, müzakere masasından
        kalktı, diyalogdan çekildi, süreçten çekildi, anlaşmadan çekildi, anlaşmadan çekildiğini, anlaşmayı feshetti,
        anlaşmayı yırttı, anlaşmayı yırttı attı, anlaşmayı bozdu, anlaşmayı iptal etti, anlaşmayı tek taraflı
        feshetti, anlaşmasını feshetti, feshetti, feshettiğini, feshedildi, heyeti geri çağırdı, heyetini çekti,
        müzakerecilerini geri çağırdı, müzakerecisini geri çağırdı, müzakerecilerini geri çekti, temsilcisini geri
        çağırdı, geri çağırdı, boykot kararı aldı, müzakereleri boykot etti, görüşmeleri boykot etti, görüşmekten
        vazgeçti, müzakere etmeyi reddetti, müzakerelere dönmeyi reddetti, üstünü çizdi, üzerini çizdi, müzakerelerin
        üstünü çizdi, defteri kapattı, defterini kapattı, ipleri kopardı, köprüleri attı, köprüleri attılar, köprüleri
        yaktı, köprüleri yaktılar, arabuluculuktan çekildi, arabuluculuğu bıraktı
      `,
      noun: words`
        müzakerelerden çekilme, görüşmelerden çekilme, anlaşmadan çekilme, boykotu, feshi
      `,
    },
    meet: {
      past: words`
        görüştü, görüştüler, bir araya geldi, bir araya geldiler, buluştu, yapıldı, toplandı, gerçekleşti,
        gerçekleştirildi, yüz yüze geldi, görüşme yaptı, ele alındı, ele aldı, katıldı, düzenlendi, sürdü, görüşmesi
        yapıldı, gerçekleştirdi, müzakere etti, buluştular, toplandılar, temasta bulundu, görüşmede bulundu,
        müzakereler yapıldı, görüşme gerçekleştirdi, görüşmüştü, bir araya gelmişti, ev sahipliği yaptı, temaslarda
        bulundu, müzakere turu yapıldı, istişarelerde bulundu, fikir alışverişinde bulundu, müzakere yürüttü,
        görüşmeleri yapıldı, bir masa etrafında toplandı, görüşmelere ev sahipliği yaptı, konuştu, konuştular,
        müzakere ettiler, istişare etti, istişare ettiler, fikir alışverişi yaptı, görüş alışverişinde bulundu, görüş
        alışverişinde bulundular, görüş alışverişi yaptı, baş başa görüştü, yüz yüze görüştü, yüz yüze geldiler,
        masada buluştu, aynı masada buluştu, bir masada buluştu, ele aldılar, masaya yatırdı, masaya yatırdılar,
        görüşme gerçekleştirdiler, toplantı yaptı, toplantı yaptılar, toplantı gerçekleştirdi, zirve yaptı, zirvede
        buluştu, oturum yaptı, temas kurdu, temaslarda bulundular, görüşmeler yaptı, görüşmeler gerçekleştirdi,
        görüşme yapıldı, görüşme gerçekleşti, görüşme gerçekleştirildi, toplantı gerçekleştirildi, toplantı yapıldı,
        istişarede bulundu, buluşma gerçekleşti, görüştüklerini, görüştüğünü, bir araya geldiğini, bir araya
        geldiklerini, görüşüldü, müzakere edildi, masada ele alındı, saat sürdü, saatlerce görüştü, saatlerce konuştu,
        dört saat görüştü, bir araya gelip görüştü, baş başa verdi, sohbet etti, gizlice görüştü, gizlice buluştu,
        kapalı kapılar ardında görüştü, kapalı kapılar ardında buluştu, müzakere turu tamamladı, geceyi masada geçirdi
      `,
      present: words`
        görüşüyor, buluşuyor, bir araya geliyor, toplanıyor, yapılıyor, ev sahipliği yapıyor, görüşüyorlar,
        buluşuyorlar, bir araya geliyorlar, toplanıyorlar, düzenleniyor, gerçekleşiyor, gerçekleştiriliyor, ağırlıyor,
        yüz yüze geliyor, yüz yüze geliyorlar, karşı karşıya geliyor, müzakere yapıyor
      `,
      progressive: words`
        görüşmeler sürüyor, bugün görüşüyor, bugün bir araya geliyor, sürüyor, katılıyor, devam ediyor, görüşmeler
        devam ediyor, bugün toplanıyor, bugün buluşuyor, müzakereler sürüyor, masada, toplantısı sürüyor, masaya
        oturdu, masaya oturdular, masa başına geçti, masa başında, aynı masada, yeniden aynı masada, karşı karşıya
        oturdu, görüşmeye geçti, görüşmelere geçti, müzakereye geçti, baş başa görüşüyor, baş başa görüşüyorlar, yüz
        yüze görüşüyor, konuşuyor, konuşuyorlar, müzakere ediyor, müzakere ediyorlar, müzakere yürütüyor, pazarlık
        ediyor, pazarlık yapıyor, masadan kalkmıyor, masada kalıyor, istişareler sürüyor, istişare ediyor, toplantı
        sürüyor, toplantı devam ediyor, oturum sürüyor, tur sürüyor, turu sürüyor, diyalog sürüyor, zirve sürüyor,
        pazarlık sürüyor, pazarlıklar sürüyor, müzakereler devam ediyor, toplantısı devam ediyor, görüşmesi sürüyor,
        kapalı kapılar ardında görüşüyor, bir arada, şu anda görüşüyor, halen sürüyor, hâlâ sürüyor, tartışıyor,
        ikinci gününde, üçüncü gününde, ikinci güne girdi, üçüncü güne girdi, ikinci günü başladı
      `,
      future: words`
        görüşecek, görüşecekler, bir araya gelecek, buluşacak, yapılacak, toplanacak, gerçekleşecek,
        gerçekleştirilecek, ev sahipliği yapacak, düzenlenecek, katılacak, görüşmesi bekleniyor, bir araya gelmesi
        bekleniyor, planlanıyor, yapılması bekleniyor, masaya oturacak, masaya oturacaklar, buluşması bekleniyor,
        görüşmesi planlanıyor, toplanması bekleniyor, bir araya gelmesi planlanıyor, buluşacaklar, toplanacaklar,
        yapılması planlanıyor, katılması bekleniyor, görüşme yapacak, görüşmeler yapacak, müzakere edecek, masa başına
        geçecek, masaya oturmaya hazırlanıyor, ev sahipliği yapmaya hazırlanıyor, yapılacağını duyurdu, görüşmeye
        hazırlanıyor, gerçekleştirecek, görüşeceğini, yapılacağını, toplanacağını, yüz yüze gelecek, yüz yüze
        gelecekler, karşı karşıya gelecek, karşı karşıya oturacak, aynı masaya oturacak, aynı masada buluşacak, masada
        buluşacak, masada bir araya gelecek, bir araya gelecekler, konuşacak, konuşacaklar, müzakere edecekler,
        ağırlayacak, heyetleri ağırlayacak, ağırlamaya hazırlanıyor, karşılamaya hazırlanıyor, görüşmek üzere,
        görüşmeye gidiyor, görüşmeye gidecek, görüşmek için yola çıktı, görüşmek için yola çıkıyor, görüşmek üzere
        yola çıktı, görüşmek üzere uçuyor, görüşmeler için yola çıktı, görüşmeye hazırlanıyorlar, buluşmaya
        hazırlanıyor, buluşmaya hazırlanıyorlar, masaya dönmeye hazırlanıyor, toplantıya katılacak, görüşmelere
        katılacak, müzakerelere katılacak, müzakerelere katılacağını, görüşmelere katılacağını, toplantıya
        katılacağını, katılacağını doğruladı, katılacağını teyit etti, katılımını doğruladı, katılımını teyit etti,
        katılmayı kabul etti, görüşmeyi kabul etti, buluşmayı kabul etti, görüşme davetini kabul etti, daveti kabul
        etti, davetini kabul etti, tarih belirledi, tarihini belirledi, tarihi belli oldu, tarihi belirlendi, tarihi
        açıklandı, tarihi netleşti, tarihi kesinleşti, tarih netleşti, tarih belli oldu, tarih belirlendi, tarih
        verildi, tarihi duyuruldu, takvimi belli oldu, yeri belli oldu, yeri ve zamanı belli oldu, yeri ve tarihi
        belli oldu, tarihinde anlaştı, tarih konusunda anlaştı, tarihte anlaştı, yeri ve zamanında anlaştı, yer ve
        zamanında anlaştı, yer ve tarihte anlaştı, yer ve zaman konusunda anlaştı, görüşme tarihinde anlaştı,
        randevulaştı, sözleşti, görüşme planlandı, görüşme kararlaştırıldı, görüşmesi kararlaştırıldı, buluşma
        kararlaştırıldı, toplantı planlandı, turu planlandı, tura planlandı, sonuna planlandı, planlandı, için geri
        sayım, geri sayım başladı, buluşmasına üç gün kaldı, görüşmesine üç gün kaldı, zirvesine üç gün kaldı,
        buluşmasına iki gün kaldı, zirvesine iki gün kaldı, buluşmasına bir gün kaldı, buluşmasına saatler kaldı,
        görüşmesine saatler kaldı, görüşmelerine saatler kaldı, zirvesine saatler kaldı, müzakerelerine saatler kaldı,
        heyet gönderecek, heyet gönderiyor, heyetini gönderecek, heyetini gönderiyor, müzakereci gönderecek, temsilci
        gönderecek, danışmanını gönderiyor, konuşmak üzere, turun ev sahibi olacak, görüşmelerin adresi, zirvenin
        adresi, yeni turun adresi, müzakerelere ev sahipliği yapacak, görüşmelere ev sahipliği yapacak, toplantıya ev
        sahipliği yapacak, zirveye ev sahipliği yapacak, yapılacağı açıklandı, yapılacağı bildirildi, yapılacağı
        duyuruldu, gerçekleşeceğini, gerçekleştirileceğini, buluşacağını, buluşacaklarını, bir araya geleceğini, bir
        araya geleceklerini, görüşeceklerini, masaya oturacağını, masaya oturacaklarını, yeniden masada olacak, masada
        olacak, masada olacaklar, sürecek, devam edecek, görüşmeleri sürdürecek, müzakereleri sürdürecek, ele alacak,
        ele alacaklar, masaya yatıracak, masaya yatıracaklar, görüşmek üzere geliyor, görüşmeler için geliyor,
        müzakereler için geliyor, görüşmeler için gidiyor, müzakereler için gidiyor, görüşmek üzere gidiyor
      `,
      noun: words`
        görüşme, görüşmesi, görüşmeleri, görüşmeler, toplantı, toplantısı, zirve, müzakere, müzakereleri, buluşma,
        müzakereler, temas, turu, görüşmesinde, görüşmelerin, müzakerelerin, toplantının, turun, oturumu, istişareler,
        görüşmenin, görüşmelerde, görüşmelerinin, görüşmelerinde, görüşmesinin, müzakerelerde, müzakerelerinin,
        müzakerelerinde, müzakerede, müzakerenin, toplantıda, toplantısının, toplantısında, toplantılar, zirvesi,
        zirvesinde, zirvesinin, zirvede, zirvenin, buluşması, buluşmasında, buluşmasının, buluşmada, buluşmanın,
        istişare, istişareleri, istişarelerin, istişarelerde, istişarelerinde, diyalog, diyaloğu, diyaloğun,
        diyalogda, diyaloğunun, tur, turunda, turunun, oturum, oturumda, oturumun, oturumunda, temaslar, temasları,
        temaslarda, temasların, konuşma turu, pazarlık, pazarlıklar, pazarlıkta, müzakere turu, görüşme turu, müzakere
        süreci, müzakere sürecinin, müzakere sürecinde
      `,
      infinitive: words`
        görüşmek, buluşmak, bir araya gelmek, masaya oturmak, müzakere etmek, müzakereye, bir araya gelmesi, masaya
        oturması
      `,
    },
    begin: {
      past: words`
        başladı, yeniden başladı, açıldı, tekrar başladı, start aldı, yeniden başlattı, başlattı, yeniden masaya
        oturdu, yeniden başlatıldı, masaya döndü, start verildi, görüşmeler başladı, kapılarını açtı, başladılar, tura
        başladı, görüşmelere başladı, müzakerelere başladı, görüşmeye başladı, müzakereye başladı, görüşmelere
        başladılar, müzakereler başladı, müzakereler yeniden başladı, görüşmeler yeniden başladı, toplantı başladı,
        tur başladı, turu başladı, zirve başladı, diyalog başladı, pazarlık başladı, istişareler başladı, müzakere
        masası kuruldu, masa kuruldu, barış masası kuruldu, oturumu açtı, görüşmeleri açtı, toplantıyı açtı,
        müzakereleri açtı, müzakereleri başlattı, görüşmeleri başlattı, diyaloğu başlattı, masaya geri döndü, masaya
        döndüler, masaya yeniden döndü, müzakere masasına oturdu, müzakere masasına oturdular, müzakere masasına
        döndü, görüşmelere geri döndü, müzakerelere geri döndü, görüşmelere döndü, müzakerelere döndü, yeniden
        canlandı, canlandırdı, kaldığı yerden devam etti, tekrar başlattı, resmen başladı, başladığını, başladığını
        duyurdu, başladığını açıkladı, yeniden başladığını, başlamış oldu, için geldi, görüşmeler için geldi,
        müzakereler için geldi, görüşmelere geçildi, müzakerelere geçildi, start verdi, düğmeye bastı, kapılar açıldı
      `,
      present: words`
        başlıyor, yeniden başlıyor, masaya dönüyor, yeniden masaya oturuyor, başlatıyor, yeniden başlatıyor, masaya
        oturuyor, masaya oturuyorlar, masaya dönüyorlar, tekrar başlıyor, start alıyor, görüşmelere başlıyor,
        müzakerelere başlıyor, açılıyor, müzakere masasına dönüyor
      `,
      progressive: ['bugün başlıyor'],
      future: words`
        başlayacak, yeniden başlayacak, başlaması bekleniyor, yeniden başlatılacak, başlatacak, masaya dönecek,
        yeniden başlaması bekleniyor, kaldığı yerden devam edecek, tekrar başlayacak, başlaması planlanıyor, açılacak,
        start alacak, başlayacaklar, başlayacağını, başlatılacak, yeniden başlatacak, tekrar masaya oturacak, yeniden
        masaya oturacak, yeniden masaya oturacaklar, müzakere masasına oturacak, masaya geri dönecek, masaya
        dönecekler, müzakerelere başlayacak, görüşmelere başlayacak, start verilecek, kaldığı yerden sürecek, kaldığı
        yerden devam edecekler, devam ettirecek
      `,
      noun: words`
        başlaması, yeniden başlaması, başlangıcı, başlatılması, yeniden başlatılması, açılışı, görüşmelerin başlaması,
        müzakerelerin başlaması
      `,
      infinitive: words`
        başlatmak, yeniden başlatmak, masaya dönmek, müzakerelere dönmek, başlamak
      `,
    },
    end: {
      past: words`
        sona erdi, tamamlandı, bitti, sonuçlandı, noktalandı, bitirdi, tamamladı, sonuçlandırıldı, sona ermişti, sona
        eren, son buldu, sona erdiğini, kapandı, nihayete erdi, tamamlandığını, bitirdiler, tamamladılar, sonlandı,
        sona erdirdi, sonuçlandırdı, nihayetlendi, noktaladı, noktaladılar, noktayı koydu, perde indi, geride kaldı,
        kapanış yaptı, turu tamamladı, turu kapattı, turu bitti, görüşme bitti, görüşmeler bitti, müzakereler bitti,
        toplantı bitti, zirve bitti, istişareler bitti, toplantı sona erdi, görüşme sona erdi, görüşmeler sona erdi,
        müzakereler sona erdi, tur sona erdi, turu sona erdi, zirve sona erdi, sona erdiği, tamamlandığı,
        tamamlandığını duyurdu, bittiğini, masadan ayrıldı, masadan ayrıldılar, sonuçlandığını, dağıldı, dağıldılar
      `,
      present: words`
        sona eriyor, tamamlanıyor, bitiyor, noktalanıyor, kapanıyor, tamamlıyor, sonlanıyor, bitiriyor, dağılıyor
      `,
      noun: words`
        sona ermesi, bitimi, bitişi, tamamlanması, turun sonu, kapanışı
      `,
    },
    postpone: {
      future: words`
        ertelenecek, iptal edilecek, erteleyecek, kaydırılacak, ara verecek, ara verilecek, ötelenecek, iptal edecek
      `,
      past: words`
        ertelendi, iptal edildi, ertelediler, erteledi, iptal etti, ileri bir tarihe bırakıldı, iptal ettiler, ileri
        tarihe alındı, rafa kaldırıldı, tehir edildi, ertelendiğini, iptal edildiğini, ötelendi, öteledi,
        yapılmayacak, gerçekleşmeyecek, başka bir tarihe bırakıldı, başka bahara kaldı, ertelendiği, ertelendiğini
        duyurdu, ertelendiğini açıkladı, ertelenmişti, ertelenmiş oldu, bir hafta ertelendi, ileri tarihe ertelendi,
        ileri bir tarihe ertelendi, süresiz ertelendi, kaydırıldı, kaydırdı, bir hafta kaydı, sarktı, mayısa kaldı,
        hazirana kaldı, haftaya kaldı, gelecek haftaya kaldı, sonraya kaldı, sonraya bırakıldı, sonraya bıraktı, ileri
        alındı, ileri bir tarihe alındı, ileri tarihe atıldı, ileriye atıldı, pazartesiye alındı, salıya alındı,
        çarşambaya alındı, perşembeye alındı, cumaya alındı, başka güne alındı, haftaya alındı, gelecek haftaya
        alındı, tarihi değişti, tarihi değiştirildi, tarih değişti, tarihini değiştirdi, takvimi ileri sardı, takvimi
        değiştirdi, takvimi ertelendi, beklemeye alındı, beklemeye aldı, bekletildi, ara verdi, ara verdiler, ara
        verildi, ara verildiğini, mola verdi, mola verdiler, mola verildi, es verdi, es verildi, süre istedi, ek süre
        istedi, zaman istedi, erteleme istedi, ertelenmesini istedi, rötar yaptı, gecikti, aksadı, suya düştü,
        gerçekleşmedi, yapılmadı, yapılamadı, yapılamayacak, yapılamadan, yapılmayacağını, gerçekleşmeyeceğini,
        buluşmayacak, toplanmayacak, bir araya gelmeyecek, ziyaretini iptal etti, ziyaretini erteledi, ziyareti iptal
        etti, ziyareti erteledi, seyahatini iptal etti, seyahatini erteledi, gezisini iptal etti, iptal edildiğini
        duyurdu, iptal oldu, ileri bir tarihe bıraktı, bilinmeyen bir tarihe bırakıldı, belirsiz bir tarihe bırakıldı,
        belirsiz bir tarihe ertelendi, bilinmeyen bir tarihe ertelendi, süresiz askıya alındı ve ertelendi, ocak a
        kaldı, şubat a kaldı, mart a kaldı, nisan a kaldı, mayıs a kaldı, haziran a kaldı, temmuz a kaldı, ağustos a
        kaldı, eylül e kaldı, ekim e kaldı, kasım a kaldı, aralık a kaldı, ocağa kaldı, şubata kaldı, marta kaldı,
        nisana kaldı, temmuza kaldı, ağustosa kaldı, eylüle kaldı, ekime kaldı, kasıma kaldı, aralığa kaldı,
        pazartesiye kaldı, salıya kaldı, çarşambaya kaldı, perşembeye kaldı, cumaya kaldı, cumartesiye kaldı, pazara
        kaldı, kaydırıldığını, kaydırıldığını duyurdu, ötelendiğini, ara verildiğini duyurdu, planlanandan geç,
        planlanandan sonra, bir gün kaydı, iki gün kaydı
      `,
      present: words`
        erteleniyor, erteliyor, iptal ediyor, iptal ediliyor, kaydırılıyor, kaydırıyor, ara veriyor, mola veriyor,
        öteliyor, öteleniyor, ileri alınıyor, sarkıyor
      `,
      noun: words`
        erteleme, ertelenmesi, iptali, iptal edilmesi, ertelenme, ertelenmesine, ertelenmesini, ertelemesi, ara
        verilmesi, rötar, kaydırılması, ertelemenin
      `,
    },
    agree: {
      past: words`
        anlaştı, anlaştılar, anlaşmaya vardı, anlaşmaya vardılar, uzlaştı, mutabık kaldı, imzaladı, imzalandı,
        mutabakata vardı, uzlaşıya vardı, kabul etti, anlaşma sağlandı, sağlandı, anlaşmaya varıldı, uzlaşmaya vardı,
        mutabakat sağladı, mutabık kaldılar, uzlaştılar, imzaladılar, kararlaştırdı, üzerinde anlaştı, anlaşma
        imzaladı, anlaşma imzalandı, uzlaşı sağlandı, mutabakat sağlandı, karar aldı, el sıkıştı, el sıkıştılar, imza
        attı, imza attılar, imzalar atıldı, mutabakat imzaladı, mutabakat zaptı imzaladı, anlaşmaya imza attı, görüş
        birliğine vardı, üzerinde uzlaştı, konusunda anlaştı, anlaştıklarını, anlaştığını, anlaşma imzaladılar,
        anlaşma yaptı, anlaşma yaptılar, anlaşma tamam, anlaşma tamamlandı, anlaşmaya vardıklarını, anlaşmaya
        vardığını, anlaşmaya varıldığını, uzlaştıklarını, uzlaşmaya vardılar, uzlaşmaya vardığını, uzlaşma sağladı,
        uzlaşma sağlandı, uzlaşı sağladı, uzlaşıya vardılar, mutabakat sağladılar, mutabakata vardılar, mutabakata
        varıldı, mutabık kaldıklarını, mutabık, hemfikir, hemfikir oldu, hemfikir kaldı, fikir birliğine vardı, fikir
        birliği sağladı, görüş birliğine vardılar, görüş birliği sağlandı, oydaştı, ortak noktada buluştu, ortak
        zeminde buluştu, ortak paydada buluştu, orta yolu buldu, orta yolda buluştu, orta yolda anlaştı, tek metinde
        birleşti, ortak metinde birleşti, metinde birleşti, metinde uzlaştı, metni onayladı, planı onayladı, barış
        planını onayladı, anlaşmayı onayladı, anlaşmayı onayladılar, taslağı onayladı, paraf etti, parafe etti, parafe
        edildi, paraf edildi, parafladı, parafladılar, imzaladıklarını, imzalandığını, imzaya döktü, imzayı attı,
        imzaları attı, imzaları attılar, imzalarını attı, imza koydu, imza koydular, imza töreni yapıldı, protokol
        imzaladı, protokol imzaladılar, protokol imzalandı, protokolü imzaladı, mutabakat zaptı imzalandı, mutabakat
        imzalandı, ateşkes imzaladı, ateşkes ilan etti, ateşkes ilan ettiler, ateşkes sağlandı, ateşkeste anlaştı,
        ateşkeste mutabık, ateşkeste uzlaştı, ateşkes konusunda anlaştı, barış imzaladı, barış yaptı, barış yaptılar,
        barıştılar, barış sağlandı, barış anlaşması imzaladı, barış anlaşması imzalandı, barış anlaşmasına imza attı,
        yürürlüğe girdi, yürürlüğe koydu, yürürlüğe sokuldu, savaşa son verdi, savaşı bitirdi, savaşı bitirdiler,
        savaşı sona erdirdi, savaşa nokta koydu, savaşa son noktayı koydu, çatışmaya son verdi, düşmanlığa son verdi,
        silahlar sustu, çözüme kavuşturdu, çözüme kavuştu, çözüm buldu, çözüm bulundu, sorunu çözdü, anlaşmazlığı
        çözdü, anlaşmazlığı giderdi, pürüzleri giderdi, el sıkıştıklarını, esir takas etti, esir takası yaptı, esir
        takası gerçekleşti, takas gerçekleşti, esirleri serbest bıraktı, taahhüt ettiler, karara bağladı,
        kararlaştırdılar, kararlaştırıldı, karara bağlandı, üzerinde anlaştılar, üzerinde uzlaştılar, üzerinde mutabık
        kaldı, konusunda anlaştılar, konusunda uzlaştı, konusunda uzlaştılar, konusunda mutabık kaldı, konusunda
        hemfikir, benimsedi, benimsediler, mühürledi, mutabakata varıldığını, uzlaşıya varıldığını, uzlaşmaya
        varıldığını, anlaşma sağlandığını, mutabakat sağlandığını, imzalandığını duyurdu, uzlaşı sağlandığını,
        anlaşmaya varıldığını duyurdu
      `,
      present: words`
        anlaşıyor, imzalıyor, anlaşmaya varıyor, uzlaşıyor, anlaşma imzalıyor, el sıkışıyor, imza atıyor, anlaşma
        sağlıyor, anlaşıyorlar, uzlaşıyorlar, imzalıyorlar, imzalanıyor, parafe ediyor, mutabık kalıyor, el
        sıkışıyorlar, yürürlüğe giriyor, imzaya açılıyor
      `,
      future: words`
        imzalayacak, imzalanacak, anlaşacak, imzalaması bekleniyor, anlaşma imzalayacak, imza atacak, imzalanması
        bekleniyor, imzalayacaklar, imzalayacağını, imzalanacağını, imzaya hazırlanıyor, anlaşmaya varacak, uzlaşacak
      `,
      noun: words`
        anlaşması imzalandı, mutabakatı, imza töreni, imzalanması, mutabakata varılması
      `,
      infinitive: words`
        anlaşmak, uzlaşmak, imzalamak, anlaşmaya varmak
      `,
    },
    announce: {
      past: words`
        açıkladı, duyurdu, ilan etti, kurdu, kuruldu, yayımladı, yayınladı, ilan edildi, duyuruldu, oluşturdu,
        oluşturuldu, kurdular, hayata geçirdi, ilan ettiler, duyurdular, açıkladılar, yayımladılar, yayınladılar,
        yayımlandı, yayınlandı, oluşturdular, tesis etti, tesis edildi
      `,
      present: ['açıklıyor', 'kuruyor', 'kuruluyor', 'oluşturuyor'],
      future: ['kuracak', 'kurulacak', 'ilan edecek', 'oluşturacak', 'oluşturulacak'],
    },
    break: {
      past: words`
        tıkandı, çöktü, başarısız oldu, askıya alındı, kesildi, çıkmaza girdi, donduruldu, takıldı, kilitlendi,
        çekildi, sonuçsuz kaldı, çıkmaza saplandı, duvara tosladı, askıya aldı, dondurdu, sekteye uğradı, çıkmazda,
        akamete uğradı, çökmüştü, başarısızlıkla sonuçlandı, başarısızlıkla, tıkanmıştı, takılmıştı, koptu, duraksadı,
        kesintiye uğradı, fiyaskoyla sonuçlandı, çöktüğünü, tıkandığını, görüşmeleri kesti, müzakereleri kesti,
        görüşmeleri askıya aldı, müzakereleri askıya aldı, müzakereleri durdurdu, görüşmeleri durdurdu, rafa kalktı,
        tıkandılar, çöktüler, çökertti, başarısızlığa uğradı, başarısız kaldı, hüsranla bitti, hüsranla sonuçlandı,
        fiyaskoyla bitti, fiyasko, fiyasko oldu, duvara çarptı, duvara dayandı, kilitli, kilitlendiğini, çıkmaza
        sürüklendi, çıkmaz sokağa girdi, çıkmaz sokakta, kördüğüm oldu, kördüğüme döndü, tükendi, tükendiğini, bitme
        noktasına geldi, kopma noktasına geldi, koptuğunu, kesildiğini, kestiğini, askıya alındığını, askıya aldığını,
        askıya aldılar, dondurdular, dondurulduğunu, durdurdu, durduruldu, durdurulduğunu, sekteye uğrattı, baltaladı,
        baltalandı, yarıda kaldı, yarıda kesildi, yarıda kesti, yarım kaldı, havada kaldı, rafa kaldırdı, rayından
        çıktı, raydan çıktı, altüst oldu, dağıldığını, tarihe karıştı, ölü doğdu, buharlaştı, görüşmeleri dondurdu,
        görüşmeleri kestiler, müzakereleri dondurdu, müzakereleri bitirdi, müzakereleri sonlandırdı, görüşmeleri
        bitirdi, görüşmeleri sonlandırdı, diyaloğu bitirdi, diyaloğu kesti, diyaloğu dondurdu, diyaloğu askıya aldı,
        diyaloğu sonlandırdı, diyaloğu durdurdu, temasları kesti, temasları dondurdu, teması kesti, temasları askıya
        aldı, ilişkileri kesti, müzakereler koptu, görüşmeler koptu, görüşmeler çöktü, müzakereler çöktü, görüşmeler
        tıkandı, müzakereler tıkandı, görüşmeler kesildi, müzakereler kesildi, görüşmelerden sonuç çıkmadı ve, iflas
        etti, sıfıra döndü, başa döndü, çöküşle bitti, kavgayla bitti, krizle bitti, restleşmeyle bitti
      `,
      present: words`
        tıkanıyor, çöküyor, çıkmaza giriyor, askıya alıyor, kopuyor, askıya alınıyor, donduruyor, kilitleniyor,
        durduruyor, kesiliyor, tükeniyor, çıkmaza sürükleniyor, yarıda kalıyor
      `,
      noun: words`
        çıkmaz, çıkmazda, tıkanma, pürüz, kriz, çıkmaza, tıkanıklık, başarısızlığı, çöküş, kopma, kördüğüm, fiyaskosu,
        fiyaskoya, çöküşü, çöküşünü, kopuş, kopması, kesilmesi, tıkanması, tıkanmanın, kilitlenme, başarısızlığını,
        başarısızlık, askıya alınması, dondurulması
      `,
    },
  },
  cues: {
    backdrop: words`
      iken, sürerken, devam ederken, görüşmeler sürerken, gölgesinde, beklenirken, ortasında, görüşmeler devam
      ederken, müzakereler sürerken, müzakereler devam ederken, görüşmeleri sürerken, müzakereleri sürerken, görüşmesi
      sürerken, görüşmeleri devam ederken, müzakereleri devam ederken, toplantısı sürerken, turu sürerken
    `,
    oneSided: words`
      tek taraflı, tek yanlı
    `,
    lapsed: words`
      planlanıyordu, bekleniyordu, yapılacaktı, görüşecekti, buluşacaktı, bir araya gelecekti, yapılması gereken,
      yapılması planlanan, görüşmesi gereken, planlanmıştı, öngörülüyordu, imzalanacaktı, başlayacaktı, toplanacaktı,
      imzalamıştı, imzalamışlardı, imzalanmıştı
    `,
    otherField: words`
      ticaret odası, iş insanları, iş adamları, maç, kupa, final, turnuva, lig, festival, öğrenciler, tüccarlar, maçı,
      maçta, maçın, maçını, kupası, kupasında, finali, finalde, yarı final, ligi, liginde, futbol, futbolda, hentbol*,
      basketbol*, voleybol*, tenis*, boks, boksör*, hokey*, olimpiyat*, uzatmada, teknik direktör*, taraftar*, iklim
      zirvesi, iklim zirvesine, iklim zirvesinde, iklim konferansı, film festivali, konser*, sergi*, duruşma*, dava*,
      davası, koalisyon*, futbolcular, sporcular, turnuvası, şampiyona*, derbi, derbisi
    `,
    phone: words`
      telefonda, telefonla, telefon görüşmesi, telefonda görüştü, telefon görüşmesinde, telefonlaştı, telefonda
      konuştu, telefonda görüştüler, telefon diplomasisi, video konferans, video konferansla, görüntülü görüşme,
      çevrim içi
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
      yapıcı, olumlu, verimli, samimi, yararlı, faydalı, ciddi, zorlu, üretken, açık sözlü, yapıcı bir, yapıcı geçti,
      olumlu geçti, verimli geçti, iyi geçti, samimi bir, olumlu bir, dostane, içten, kapsamlı, yararlı bulundu,
      faydalı buldu, tatmin edici, umut verici, zorlu geçti, gergin geçti, gergin, başarılı geçti, sıcak bir ortamda,
      olumlu havada, olumlu atmosferde, pozitif
    `,
    fruitless: words`
      sonuçsuz, anlaşma olmadan, anlaşma sağlanamadı, anlaşmaya varılamadı, sonuç çıkmadı, sonuç alınamadı, ilerleme
      sağlanamadı, uzlaşma sağlanamadı, uzlaşı sağlanamadı, ilerleme yok, anlaşma çıkmadı, eli boş, anlaşmasız, sonuç
      vermedi, sonuç alınamadan, sonuç çıkmadan, sonuçsuz bitti, sonuçsuz sona erdi, ilerleme kaydedilemedi, ilerleme
      kaydedilmedi, ilerleme olmadı, ilerleme sağlanmadan, uzlaşma olmadan, uzlaşma çıkmadı, uzlaşı çıkmadı, anlaşmaya
      varılamadan, anlaşma olmadı, somut sonuç çıkmadı, somut sonuç yok, sonuç yok, boşa gitti, netice alınamadı,
      neticesiz, ortak açıklama çıkmadı, imza çıkmadı, atılım olmadı
    `,
    reaction: words`
      kınadı, memnuniyetle karşıladı, destekledi, eleştirdi, tepki, protesto, ihlal, ihlal etti, suçladı, kınadılar,
      kınıyor, tebrik etti, övdü, sevinçle karşıladı, eleştiriyor, tepki gösterdi, suçluyor, ihlal ettiğini, ihlali,
      ihlalini, ihlalle suçladı, ihanet, itham etti
    `,
    talks: words`
      görüşme*, müzakere*, toplantı*, anlaşma*, ateşkes*, barış*, diyalog*, zirve*, temas*, arabulucu*, mutabakat*,
      normalleşme*, mekanizma*, uzlaşı*, heyet*, görüştü, görüşecek, ortak açıklama, ortak bildiri, masa, masaya,
      imza*, imzala*, taraf heyet, masada, buluşma*, baş başa, yüz yüze, istişare*, pazarlı*, el sıkış*, tur, turu,
      turunda, turunun, turun, oturum*, müzakereci*, antlaşma*, uzlaştı, uzlaşma*, protokol*, masadan, masayı, masası,
      masasına, aynı masa, parafe
    `,
    future: words`
      bekleniyor, planlanıyor, beklenen, planlanan, gelecek, hazırlanıyor, hazırlanıyorlar, beklenmekte, yapılması
      planlanan, önümüzdeki, yaklaşan
    `,
    coming: words`
      yarın, bu gece, bu akşam, gelecek hafta, önümüzdeki günlerde, haftaya, önümüzdeki hafta, gelecek pazartesi, bu
      hafta sonu, hafta sonu, hafta sonunda, birkaç gün içinde, günler içinde, saatler içinde, iki gün sonra, üç gün
      sonra, bir hafta sonra, yarın sabah, öbür gün, ertesi gün, gelecek salı, gelecek cuma, önümüzdeki pazartesi,
      önümüzdeki saatlerde, ay sonunda, ay sonuna
    `,
    vague: words`
      yakında, önümüzdeki aylarda, kısa süre içinde, en kısa sürede, çok yakında, ileri bir tarihte, gelecek ay,
      gelecek aylarda
    `,
    habitual: ['son haftalarda', 'son aylarda', 'her gün', 'düzenli'],
    now: words`
      bugün, şu an, şu anda, şu dakikalarda, bu dakikalarda, şu saatlerde, bu saatlerde, halihazırda, halen, bu sabah
    `,
    wish: words`
      çağrı, istiyor, hazır, istedi, reddetti, çağrısı, çağrıda bulundu, umuyor, umut ediyor, talep etti, talep
      ediyor, önerdi, öneriyor, teklif etti, davet etti, hazırız, hazır olduğunu, istediğini, çağırdı, çağrısı yaptı,
      çağrı yaptı, çağırıyor, istemiyor, istemedi, reddediyor, reddettiler, umuyoruz, umut etti, talep, talebi,
      talebini, taleplerini, şart koştu, şart koşuyor, şartı, şartını, şartlarını, şartları, koşulu, koşul,
      koşullarını, ön şart, hazır olduğunu söyledi, hazır olduklarını, arzu ediyor, niyetinde, niyeti, öneri sundu,
      önerdiler, teklif ediyor, teklifi, teklifini, öneri, önerisi, ısrar ediyor, ısrar etti, baskı yapıyor, ikna
      etmeye, istiyoruz, bekliyoruz, arzusunu, isteği, ültimatom, vaadi, vaat etti, davet ediyor, dilek, gerekiyor,
      gerektiğini, zorunda, olmalı, etmeli, edilmeli, imzalamalı
    `,
    maybe: words`
      olabilir, edebilir, belki, eğer, ihtimali, muhtemel, mümkün, olası, edebileceğini, belirsiz, gelebilir,
      görüşebilir, yapılabilir, iddiası, imzalayabilir, buluşabilir, oturabilir, başlayabilir, kopabilir, çökebilir,
      ertelenebilir, iptal edilebilir, yapılabileceğini, görüşebileceğini, gelebileceğini, olabileceğini, ihtimal,
      ihtimalini, olasılığı, olasılık, iddia, iddialar, söylenti, söylentiler, söylentileri, dışlamadı, ihtimal dışı
      değil, henüz belli değil, belirsizliğini, belirsizlik, şüpheli, tartışmalı, acaba, koşuluyla, şartıyla, eğer
      olursa, çıkabilir, sağlanabilir, varılabilir, dönebilir
    `,
    nearDeal: words`
      yakın, eşiğinde, yaklaştı, yaklaşıyor, yüzde, taslak, taslağı, üzereler, üzere, son aşamada, anlaşmaya yakın,
      çok yakın, son viraj, son viraja, bir adım kaldı, umutlu, iyimser, eşiğine, eşiğinde olduğunu, yakınız, yakın
      olduğunu, çok yaklaştı, yaklaştıklarını, yaklaşıldı, an meselesi, bir adım uzakta, adım adım, son rötuşlar, son
      pürüzler, nihai aşamada, nihai aşamaya, taslak metin, neredeyse, ramak kaldı, umutları arttı
    `,
    negation: words`
      değil, yok, hayır, olmadı, olmayacak, hiçbir, asla, olmaz, olmadan
    `,
    denial: words`
      yalanladı, yalanlıyor, reddetti, iddiaları yalanladı, asılsız, yalanladılar, yalanlandı, yalanlama, doğru değil,
      gerçek dışı, asılsız olduğunu, gerçeği yansıtmıyor, iddiasını yalanladı, haberini yalanladı, haberleri
      yalanladı, iddiasını reddetti, ertelenmedi, iptal edilmedi, iptal olmadı, ertelenmediğini, iptal edilmediğini,
      kopmadı, kesilmedi, çökmedi, söz konusu değil
    `,
    retrospect: words`
      sonra, sonrası, ardından, önceki, geçen, rağmen, evvel, yıl önce, geçtiğimiz, bir önceki, yıldönümü, yıl dönümü,
      bir yıl önce
    `,
    goesOn: words`
      devam ediyor, sürüyor, sürecek, kesilmedi, koparılmadı, masada kalacak, kapı açık, sürdürülecek
    `,
    deliverable: words`
      ateşkes, ateşkese, ateşkeste, mekanizma, mekanizması, mekanizmasını, hücre, hücresi, ortak komite, yol haritası,
      çalışma grubu, kırmızı hat, istihbarat paylaşımı, koordinasyon mekanizması, ortak mekanizma, koordinasyon
      hücresi, iletişim hattı, sıcak hat, kırmızı telefon, ortak hücre, esir takası, esir takasında, esir takası
      konusunda, esir değişimi, mahkum takası, rehine takası, tutuklu takası, ateşkesi, ateşkesin, ateşkes anlaşması,
      barış anlaşması, çerçeve anlaşması, sınırın açılması, sınır kapısı, insani koridor, tampon bölge, asker çekme,
      saldırmazlık, ortak komisyon, izleme mekanizması, çatışmasızlık, takvim, yol haritasında, mekanizmaya,
      mekanizmada, ateşkesin uzatılması, ateşkesini, ateşkesinin, ateşkese uyma, esir takasını, esir takasının, esir
      takasına, esir değişimini, esir değişiminde, tutsak takası, tutsak değişimi, rehine anlaşması, mahkum değişimi,
      savaş esirleri, cenaze takası, barış planı, barış planını, barış planında, barış anlaşmasını, barış anlaşmasına,
      barış anlaşmasında, insani ara, insani duraklama, insani koridoru, tampon bölgeyi, çekilme takvimi, asker çekme
      takvimi, çekilme planı, çekilme konusunda, sınır konusunda, sınır hattı, sınır anlaşması, mayın temizliği, mayın
      temizleme, ablukayı kaldırma, ablukanın kaldırılması, sınır kapısının açılması, sınırı açma, limanın açılması,
      liman konusunda, ortak komisyonu, izleme misyonu, gözlem misyonu, gözlem mekanizması, güvenlik garantileri, yol
      haritasını, yol haritası üzerinde, yol haritasına, kırmızı hattı, doğrudan hat, tahıl anlaşması, enerji
      ateşkesi, hava ateşkesi, bayram ateşkesi, çatışmasızlık bölgesi, silahsızlandırılmış bölge, saldırmazlık paktı,
      normalleşme anlaşması
    `,
    document: words`
      ortak açıklama, ortak bildiri, üçlü açıklama, ortak açıklaması, ortak bildirisi, üçlü bildiri, ortak
      deklarasyon, ortak açıklamayı, ortak bildiriyi, ortak bildiriye, ortak bildiride, ortak metin, ortak belge,
      mutabakat metni, niyet mektubu, niyet beyanı, ilkeler bildirgesi, ortak bildirge, sonuç bildirgesi, sonuç
      bildirisi, çerçeve metin, çerçeve anlaşmasını, üçlü bildiriyi
    `,
    pact: words`
      anlaşma, anlaşması, anlaşmayı, mutabakat, antlaşma, uzlaşı, anlaşmaya, anlaşmanın, mutabakatı, mutabakat zaptı,
      protokol, protokolü, uzlaşma, anlaşmasını, antlaşması, anlaşmada, anlaşmalar, anlaşmaları, anlaşmasının,
      anlaşmasına, anlaşmasından, mutabakata, mutabakatın, mutabakatını, antlaşmayı, antlaşmanın, antlaşmaya,
      uzlaşıyı, uzlaşmayı, uzlaşmaya, protokole, protokolün, pakt, paktı, sözleşme
    `,
    soft: words`
      devam etme, devam etmeye, sürdürme, sürdürmeye, yeniden görüşme, hızlandırma, gerginliği azaltma, görüşmelere
      devam, müzakerelere devam, tekrar görüşme, yeniden bir araya gelme, yeniden bir araya, diyaloğu sürdürme,
      temasları sürdürme, müzakereleri sürdürme, görüşmeleri sürdürme, gerilimi azaltma, yeni tur, yeni bir tur,
      görüşmeye devam, görüşmeleri hızlandırma, görüşmeye devam etme, görüşmelere devam etme, müzakerelere devam etme,
      müzakerelere devam konusunda, görüşmelerin sürmesi, müzakerelerin sürmesi, görüşmelerin devamı, müzakerelerin
      devamı, müzakerelerin sürdürülmesi, görüşmelerin sürdürülmesi, diyaloğun sürdürülmesi, diyaloğun devamı,
      temasların sürdürülmesi, yeniden buluşma, tekrar buluşma, yeniden toplanma, yeniden görüşmek, tekrar bir araya
      gelme, sonraki tur, bir sonraki tur, bir sonraki görüşme, bir sonraki görüşmenin, yeni bir görüşme, ikinci tur,
      üçüncü tur, gerginliği düşürme, gerilimi düşürme, masaya dönme, görüşmelere dönme, müzakerelere dönme,
      müzakereleri hızlandırma
    `,
    joint: words`
      ortak, üçlü, müşterek
    `,
    paper: words`
      açıklama, bildiri, açıklaması, açıklamayı, bildirisi, bildirge, bildirgesi, deklarasyon, metin
    `,
    relay: ['göre', 'aktardı', 'bildirdi', 'haberine', 'konuşan', 'duyurdu', 'yazdı', 'iddia etti'],
    speech: words`
      dedi, açıkladı, söyledi, bildirdi, duyurdu, göre, iddia etti, belirtti, yazdı, açıklamasında, ifade etti,
      kaydetti, vurguladı, aktardı, kaynaklar, kaynak
    `,
    topic: words`
      için, hakkında, konusunda, sonrası, öncesi, ilişkin, dair, ile ilgili, ilgili, üzerine
    `,
    with: ['ile', 'le', 'la'],
    and: ['ve', 'ile'],
    between: ['arasında', 'arasındaki'],
    round: words`
      tur, turu, turunda, oturum, görüşme, toplantı, turun, turunun, turuna, turunu, oturumu, oturumun, görüşmesi,
      görüşmeleri, görüşmeler, toplantısı, müzakere, müzakereler, müzakereleri, zirve, zirvesi, buluşma, buluşması,
      istişare, istişareler, istişareleri, diyalog, diyaloğu, diyaloğun, görüşmelerin, müzakerelerin, görüşmelerini,
      müzakerelerini, diyaloğa, görüşmelerinin, müzakerelerinin, görüşmesine, görüşmelere, müzakerelere, görüşmeyi,
      görüşmelerden, görüşmelerine, görüşmesini, görüşmesinin, görüşmesinden, müzakerelerden, müzakerelerine,
      toplantıyı, toplantısını, toplantısının, zirvesini, zirvesinin, zirveyi, buluşmasını, buluşmasının,
      istişarelerini, istişarelerin, diyaloğunu, müzakere sürecini, müzakere süreci, temasları, pazarlık, pazarlıklar,
      oturumunu
    `,
    analysis: words`
      analiz, görüş, yorum, köşe yazısı, röportaj, perde arkası, neler biliniyor, soruda, beş soruda, 5 soruda, on
      soruda, 10 soruda, kısa tarihi, tarihçesi, kronoloji, zaman çizelgesi, dosya, dosyası, portre, portresi,
      podcast, editör, başyazı, makale, deneme, izlenim, izlenimler, öyküsü, hikayesi, bilmeniz gerekenler, bilinmesi
      gerekenler, senaryolar, öngörü, söyleşi, belgesel, adım adım, haritalarla, köşe, kim kimdir, arka planı, bundan
      sonra ne olacak, şimdi ne olacak, ne anlama geliyor, neden önemli, neler olacak, neler konuşulacak, ne
      bekleniyor, kim kazandı, kimin işine, sorular
    `,
    question: ['neden', 'nasıl', 'ne', 'kim', 'mi', 'mı'],
    live: ['canlı', 'canlı blog', 'canlı anlatım'],
    violence: words`
      saldırı*, bombala*, vurdu, öldü, asker*, işgal*, operasyon*, hava saldırısı, baskın*, çatışma*, bombardıman*,
      vuruldu, yaralı, yaralandı, patlama*, roket*, füze*, insansız hava, iha*, siha*, topçu*, ateş açtı, savaş uçağı
    `,
    envoys: words`
      heyet, heyeti, heyetiyle, bakan, bakanı, dışişleri bakanı, büyükelçi, temsilci, temsilcisi, bakanlar, heyetleri,
      heyetler, müzakereci, müzakereciler, başmüzakereci, yetkililer, yetkilileri, bakanları, dışişleri bakanları,
      özel temsilci, temsilciler, temsilcileri, heyetine, heyetinin, heyetini, heyetlerinin, heyetlerini, heyetlerine,
      heyetleriyle, müzakerecileri, müzakerecisi, müzakerecilerinin, müzakerecilerini, baş müzakereci, baş
      müzakerecisi, başmüzakerecisi, elçi, elçisi, elçileri, özel elçi, özel temsilcisi, temsilcilerinin,
      temsilcileriyle, ekip, ekibi, ekipleri, ekiplerinin, ekibiyle, danışman, danışmanı, danışmanını, danışmanları,
      generaller, generalleri, büyükelçileri, delegasyon, delegasyonu, delegasyonları, liderler, liderleri,
      bakanlarının, bakanıyla, uzmanları, teknik heyet, teknik heyetler
    `,
    duration: words`
      iki saat, iki saatlik, üç saat, üç saatlik, dört saat, dört saatlik, beş saat, beş saatlik, altı saat, altı
      saatlik, yedi saat, yedi saatlik, sekiz saat, sekiz saatlik, on saat, on saatlik, 2 saat, 2 saatlik, 3 saat, 3
      saatlik, 4 saat, 4 saatlik, 5 saat, 5 saatlik, 6 saat, 6 saatlik, 7 saat, 7 saatlik, 8 saat, 8 saatlik, 9 saat,
      9 saatlik, 10 saat, 10 saatlik, 11 saat, 11 saatlik, 12 saat, 12 saatlik, saatlerce, saatler süren, on bir saat,
      on bir saatlik, dokuz saat, dokuz saatlik, on iki saat, on iki saatlik, bir buçuk saat, iki buçuk saat, üç buçuk
      saat, sabaha kadar, gece boyunca, bütün gece, iki gün süren, üç gün süren, iki günlük, üç günlük, günlerce, gece
      yarısına kadar, saati aşkın, saatten fazla, saati aşan
    `,
    harms: words`
      tehdit ediyor, baltalıyor, sekteye uğratıyor, gölgeliyor, rağmen, zorlaştırıyor, gölge düşürdü, gölgeledi,
      baltalıyorlar, sabote ediyor, sabote etti, riske atıyor, tehlikeye atıyor, engelliyor, engelledi, zora soktu
    `,
    longAgo: words`
      geçen yıl, geçen ay, aylar önce, haftalar önce, geçen sonbahar, geçen yaz, bir yıl önce, iki yıl önce, üç yıl
      önce, beş yıl önce, on yıl önce, yıl önce, yıllar önce, geçen ilkbahar, geçen kış, geçen nisan, iki ay önce, üç
      ay önce, altı ay önce, geçtiğimiz yıl, iki hafta önce
    `,
    ownBody: words`
      kabine, kabinesi, meclis, güvenlik kabinesi, hükümet, hükümeti, parlamento, parlamentosu, meclisi,
      milletvekilleri, milletvekili, senato, muhalefet, muhalefeti, koalisyon, koalisyonu, genelkurmay, bakanlar
      kurulu, parti, partisi
    `,
    feared: words`
      riski, tehlikesi, uyardı, endişesi, önlemek, tehdit etti, tehdidi, tehdidinde bulundu, tehdidinde, endişe,
      korkusu, uyarısı, uyarıda bulundu, uyarıyor, önlemeye, kaçınmak, tehlikeye
    `,
    agenda: words`
      gündemde, gündeminde, masada, gündem, gündemi, gündemdeki
    `,
    sitting: words`
      gün, günü
    `,
    outsiders: words`
      sendika*, işçi*, şirket*, firma*, holding*, havayolu, havayolları, banka*, merkez bankası, üniversite*,
      sigortacı*, sigorta şirketi, çiftçi*, şoför*, doktorlar, öğretmenler, kulüp*, kulübü, futbolcu*, federasyonu,
      milli takım, şarkıcı*, oyuncu*, yönetmen*, kanalı, yayınevi, müze*, mahkeme*, savcı*, yargıtay, yatırımcı*,
      hissedar*, balıkçı*, esnaf*, metal işçileri
    `,
    leaves: words`
      ayrıldı, ayrıldılar, ayrılıyor, ayrılıyorlar, ülkesine döndü, yurda döndü
    `,
    until: words`
      haftaya kadar, gelecek haftaya kadar, pazartesiye kadar, salıya kadar, çarşambaya kadar, perşembeye kadar,
      cumaya kadar, ay sonuna kadar, mayısa kadar, hazirana kadar, temmuza kadar, ağustosa kadar, eylüle kadar, ekime
      kadar, kasıma kadar, aralığa kadar, ocağa kadar, şubata kadar, marta kadar, nisana kadar, seçimlere kadar,
      seçime kadar, iki hafta süreyle, bir hafta süreyle, bir aylığına, bir haftalığına, iki günlüğüne, üç günlüğüne,
      bayrama kadar, bayram sonrasına, ikinci bir emre kadar
    `,
    commentator: words`
      uzman, uzmanlar, uzmanı, analist, analistler, siyaset bilimci, tarihçi, profesör, stratejist
    `,
    offer: words`
      öneri, önerisi, önerisini, teklif, teklifi, teklifini, inisiyatif
    `,
    inert: words`
      görüşmeleri öncesi, görüşmesi öncesi, toplantısı öncesi, zirvesi öncesi, müzakereleri öncesi, görüşmeleri
      öncesinde, görüşmesi öncesinde, zirvesi öncesinde, görüşmelerine ilişkin, görüşmesine ilişkin, görüşmesi
      hakkında, görüşmeleri hakkında, görevinden ayrıldı, görevden ayrıldı, ülkeden ayrıldı, partiden ayrıldı,
      partisinden ayrıldı, hastaneden ayrıldı, tatbikat düzenledi, tatbikat yapıldı, saldırı düzenledi, saldırı
      düzenlendi, saldırısı düzenledi, operasyon düzenledi, operasyon düzenlendi, hava saldırısı düzenledi, baskın
      düzenledi, tören düzenlendi, miting düzenlendi, seçim yapıldı, seçimler yapıldı, çatışmalar sürüyor, çatışmalar
      devam ediyor, saldırılar sürüyor, saldırılar devam ediyor, operasyon sürüyor, savaş sürüyor, savaş devam ediyor,
      bombardıman sürüyor, arama sürüyor, soruşturma sürüyor, protestolar sürüyor, tatbikat başladı, operasyon
      başladı, saldırı başladı, yargılama başladı, dava başladı, sınırı kapattı, sevkiyatı durdurdu, sevkiyatını
      durdurdu, ihracatı durdurdu, uçuşları durdurdu, uçuşları iptal etti, seferleri iptal etti, yaptırımları uzattı,
      olağanüstü hali uzattı, varlıklarını dondurdu, mal varlığını dondurdu, hesaplarını dondurdu, hazırlıklarını
      görüştü, hazırlıkları görüştü
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
