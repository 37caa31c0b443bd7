import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const tr: Hints = {
  'round-scheduled': words`
    görüşecek, görüşecekler, buluşacak, bir araya gelecek, başlayacak, yapılacak, düzenlenecek, sürecek, devam edecek, gidecek, gidiyor, yola çıktı, yolda, gönderecek, davet etti, daveti onayladı, tarih, tarihi belli, belirlendi, planlandı,
    planlanan, hazırlanıyor, gelecek hafta, önümüzdeki hafta, haftaya, yarın, hafta sonu, arifesinde, yeni tur, sıradaki tur, ev sahipliği yapacak, yüz yüze gelecek, masaya oturacak, masada olacak, ağırlayacak, karşılamaya hazırlanıyor, ağırlamaya
    hazırlanıyor, uçuyor, uçacak, gönderiyor, tarihi belli oldu, tarih belli oldu, tarihi netleşti, yeri ve zamanı, gün kaldı, saatler kaldı, geri sayım, katılacağını, teyit etti, doğruladı, davetini kabul, gözler, sıradaki durak, randevu, bavul*,
    valiz*, buluşuyor, üzere yola, yolcu, takvimde, konuşmak üzere, görüşmek üzere, yeniden buluşacak, nisan'da, günü buluş*, sahne alacak, adresi, ev sahibi olacak, durağı, oturacak, dönecek, toplanacak, hafta sonunda, geliyor, gidiyorlar,
    geliyorlar, ele alacak
  `,
  'round-opened': words`
    başladı, başlıyor, açıldı, açılış, start aldı, start verildi, masaya oturdu, masaya oturuyor, masada, aynı masada, yüz yüze, aynı çatı, kapalı kapılar, geldi, ulaştı, vardı, ilk oturum, ilk gün, ikinci gün, üçüncü gün, ikinci gününde, sürüyor,
    devam ediyor, şu anda, bugün, ilk kez, yeniden, tekrar, yeniden başladı, kaldığı yerden, toplandı, bir arada, kapılar kapandı, görüşmeye geçti, görüşmelere geçti, baş başa, karşı karşıya, masadan kalkmıyor, masa kuruldu, müzakere masası,
    pazarlık, el sıkışıp, haritaların başına, başına geçti, start, kapalı kapılar ardında, şu dakikalarda, halen, düğmeye bas*, perde açıldı, konuşuyor, sonbahardan beri, aradan sonra, aylık aradan, buzlar, oturum açıldı, oturumu açtı, maraton
    başladı, kritik görüşme, kritik toplantı, tarihi görüşme, tarihi zirve, ikinci güne, saatlerdir, sabahtan beri, hararetli, nefesler tutuldu
  `,
  'round-concluded': words`
    sona erdi, bitti, tamamlandı, son buldu, noktalandı, sonuçlandı, ayrıldı, masadan kalktı, döndü, saat sürdü, saatlik, sabaha kadar, son gün, son oturum, görüştü, buluştu, bir araya geldi, gerçekleşti, yapıldı, gizli, gizlice, çerçevesinde,
    yapıcı, verimli, olumlu, faydalı, ciddi, ilerleme, adım, sonuçsuz, anlaşma çıkmadı, sonuç çıkmadı, anlaşmasız, eli boş, görüş ayrılığı, dönüyor, geride kaldı, perde indi, kapandı, ele aldı, ele alındı, masaya yatırdı, görüş alışverişi, takas
    etti, dağıldı, memnun, olumlu geçti, dört saat, altı saat, beş saat, saat süren, saatlik görüşme, baş başa görüştü, konuştu, ülkesine döndü, döndüler, ayrıldılar, tamamladı, bitirdi, noktaladı, ne kriz, sessiz sedasız, son noktayı, zirvenin
    ardından, görüşmenin ardından, görüşmesinin ardından, basın toplantısı, ortak basın, yeni tur mayıs, el sıkışarak ayrıldı, kapalı oturum, görüşmeden çıkan, masadan ayrıldı, heyetleri dönüyor, heyetler dönüyor, görüşmesinden döndü, görüşmeden
    döndü, turu bitti
  `,
  'round-postponed': words`
    ertelendi, erteledi, erteleniyor, erteleme, iptal edildi, iptal etti, iptal, kaydırıldı, ileri tarih, yeni tarih, tarih belirsiz, daha sonra, ileriye, askıda, ara verildi, mola, ek süre, görüşmeyecek, yapılmayacak, yapılmadı, gelmedi, katılmadı,
    bir hafta, bir ay, kar, fırtına, hastalık, seçimden sonra, kaydı, kaydırdı, ötelendi, sarktı, kaldı, ara verdi, mola verdi, beklemeye, bekleyecek, ileri sardı, takvimi, alındı, bırakıldı, planlanandan geç, gecikti, gecikme, rötar, bu salı olmadı,
    olmadı, suya düştü, ziyaretini iptal, gitmiyor, gitmeyecek, gelmiyor, gelmeyecek, tur yok, görüşme yok, hazır değil, süre istedi, zaman istedi, ileri bir tarihe, bilinmeyen bir tarihe, belirsiz bir tarihe, başka bahara, hastalandı, hastalığı,
    hava muhalefeti, olumsuz hava, seçimlerden sonra, bayramdan sonra, bayram sonrası, yas, teknik nedenler*, lojistik, yerine pazartesi, cumadan, tarihi değişti, geç buluş*, planlanandan
  `,
  agreement: words`
    anlaştı, anlaşma, anlaşması, uzlaştı, uzlaşma, mutabakat, mutabık, pakt, antlaşma, ateşkes, barış, imzaladı, imzalandı, imza, imzalar, mühürledi, onayladı, benimsedi, çözdü, çözüldü, çözüm, atılım, el sıkıştı, yürürlükte, yürürlüğe, takas,
    değişimi, serbest, çekilme, yeniden açtı, kurdu, kuruldu, ortak, yol haritası, taahhüt, uzattı, uzatıldı, metin, belge, imza attı, orta yol, ortak nokta, ortak payda, son nokta, savaşa son, silahlar sustu, savaş bitti, savaşın sonu, barıştı,
    barış geldi, beyaz duman, tarihi imza, tarihi anlaşma, tarihi el sıkışma, kalem, mürekkep, tokalaştı, anlaşma tamam, tamamdır, ablukayı kaldır*, askerini çekiyor, askerlerini çekiyor, çekiliyor, parafe, paraf, mutabakat zaptı, protokol, tek
    metin, birleşti, eşik aşıldı, düğüm çözüldü, buzlar eridi, baltaları gömdü, baltalar gömüldü, sınırı açtı, sınır kapısı, köprü yeniden, esirler, evine döndü, serbest bırak*, kucaklaş*, elçi atayacak, ilişkileri normalleş*, ilişkileri yeniden,
    tanıyacak, kabul etti, hemfikir, mutabık kaldı
  `,
  breakdown: words`
    çöktü, çöküş, başarısız, başarısızlık, kesildi, kesti, kopma, koptu, çekildi, masayı terk, terk etti, kapıyı çarptı, askıya aldı, askıya alındı, dondurdu, donduruldu, çıkmaz, çıkmaza, tıkandı, kilitlendi, geri çağırdı, boykot, bozdu, bozuldu,
    feshetti, ateşkes bitti, bitti, öldü, suçladı, suçluyor, öfke, reddetti, vazgeçti, bir daha, artık, masadan kalktı, masayı devirdi, masayı dağıttı, masadan kalkıp, kapıyı çarp*, köprüleri attı, köprüleri yaktı, ipler koptu, ipleri kopar*,
    restleş*, rest çekti, rest, anlaşamadı, anlaşamadılar, uzlaşamadı, uzlaşamadılar, uzlaşma çıkmadı, eli boş, elleri boş, bildiğini okudu, fiyasko, hüsran, tükendi, süreci çöktü, üstünü çizdi, üzerini çizdi, defteri kapattı, havlu attı, temasları
    kesti, teması kesti, dinlemeden, söylenecek söz, konuşacak bir şey, konuşacak şey, sözün bittiği, artık konuş*, başarısızlığı kabul, geri çağır*, terk ederek, yırttı, yırtıp, bitirdi, son verdi, kriz büyüdü, kavga, gerilim, sabote, düğüm,
    kördüğüm, patlak, duvara, boş koltuk*, boş sandalye*, sonuçsuz kaldı, anlaşamadan, köprüleri, bildiğini
  `,
};
