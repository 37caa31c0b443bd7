import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const tr: Hints = {
  'round-scheduled': words`
    adresi, ağırlayacak, (ele|sahne) alacak, arifesinde, başlayacak, bavul*, belirlendi, (|yeniden) buluşacak,
    buluşuyor, davet etti, daveti onayladı, davetini kabul, devam edecek, doğruladı, dönecek, durağı, düzenlenecek,
    ev sahipliği yapacak, (bir araya|yüz yüze) gelecek, gelecek hafta, geliyor(|lar), geri sayım, gidecek,
    gidiyor(|lar), gönderecek, gönderiyor, görüşecek, görüşecekler, görüşmek üzere, gözler, gün kaldı, günü buluş*,
    hafta (sonu|sonunda), haftaya, (|ağırlamaya|karşılamaya) hazırlanıyor, katılacağını, konuşmak üzere, nisan'da,
    (ev sahibi|masada) olacak, (|masaya) oturacak, önümüzdeki hafta, planlanan, planlandı, randevu, saatler kaldı,
    sıradaki (tur|durak), sürecek, takvimde, tarih, tarih belli oldu, tarihi (belli|belli oldu|netleşti), teyit etti,
    toplanacak, uçacak, uçuyor, üzere yola, valiz*, yapılacak, yarın, yeni tur, yeri ve zamanı, yola çıktı, yolcu, yolda
  `,
  'round-opened': words`
    (|perde|oturum) açıldı, açılış, aradan sonra, aylık aradan, aynı çatı, aynı masada, baş başa,
    (|maraton|yeniden) başladı, başlıyor, bir arada, bugün, buzlar, devam ediyor, düğmeye bas*, el sıkışıp,
    (başına|görüşmelere|görüşmeye) geçti, geldi, (ilk|ikinci|üçüncü) gün, halen, hararetli, haritaların başına,
    ikinci (güne|gününde), ilk kez, ilk oturum, kaldığı yerden, kapalı kapılar (|ardında), kapılar kapandı,
    karşı karşıya, konuşuyor, kritik (görüşme|toplantı), masa kuruldu, masada, masadan kalkmıyor,
    masaya (oturdu|oturuyor), müzakere masası, nefesler tutuldu, oturumu açtı, pazarlık, saatlerdir, sabahtan beri,
    sonbahardan beri, start (|aldı|verildi), sürüyor, şu anda, şu dakikalarda, tarihi (zirve|görüşme), tekrar, toplandı,
    ulaştı, vardı, yeniden, yüz yüze
  `,
  'round-concluded': words`
    adım, anlaşmasız, (görüşmenin|görüşmesinin|zirvenin) ardından, ayrıldı(|lar), basın toplantısı, bir araya geldi,
    bitirdi, bitti, buluştu, ciddi, çerçevesinde, (sonuç|anlaşma) çıkmadı, dağıldı,
    (|görüşmeden|görüşmesinden|ülkesine) döndü, döndüler, (|heyetler|heyetleri) dönüyor, el sıkışarak ayrıldı, ele aldı,
    ele alındı, eli boş, faydalı, gerçekleşti, geride kaldı, gizli, gizlice, görüş (alışverişi|ayrılığı),
    görüşmeden çıkan, (|baş başa) görüştü, ilerleme, kapandı, konuştu, masadan (kalktı|ayrıldı), masaya yatırdı, memnun,
    ne kriz, noktaladı, noktalandı, olumlu (|geçti), ortak basın, (son|kapalı) oturum, perde indi, (beş|altı|dört) saat,
    saat sürdü, saat süren, saatlik (|görüşme), sabaha kadar, sessiz sedasız, son buldu, son gün, son noktayı,
    sona erdi, sonuçlandı, sonuçsuz, takas etti, tamamladı, tamamlandı, turu bitti, verimli, yapıcı, yapıldı,
    yeni tur mayıs
  `,
  'round-postponed': words`
    alındı, ara verdi, ara verildi, askıda, başka bahara, bayram sonrası, beklemeye, bekleyecek, bırakıldı, bir ay,
    bir hafta, (belirsiz|bilinmeyen|ileri) bir tarihe, bu salı olmadı, cumadan, ek süre, erteledi, erteleme, ertelendi,
    erteleniyor, fırtına, gecikme, gecikti, geç buluş*, gelmedi, gelmeyecek, gelmiyor, gitmeyecek, gitmiyor,
    görüşme yok, görüşmeyecek, hastalandı, hastalığı, hastalık, hava muhalefeti, hazır değil, ileri (sardı|tarih),
    ileriye, iptal (|etti|edildi), (süre|zaman) istedi, kaldı, kar, katılmadı, kaydı, kaydırdı, kaydırıldı, lojistik,
    mola, mola verdi, olmadı, olumsuz hava, ötelendi, planlanandan (|geç), rötar, sarktı,
    (bayramdan|daha|seçimden|seçimlerden) sonra, suya düştü, takvimi, tarih belirsiz, tarihi değişti, teknik nedenler*,
    tur yok, yapılmadı, yapılmayacak, yas, yeni tarih, yerine pazartesi, ziyaretini iptal
  `,
  agreement: words`
    ablukayı kaldır*, anlaşma (|tamam), anlaşması, anlaştı, antlaşma, ateşkes, atılım, baltalar gömüldü,
    baltaları gömdü, barış, barış geldi, barıştı, belge, benimsedi, beyaz duman, birleşti, buzlar eridi, çekiliyor,
    çekilme, (askerini|askerlerini) çekiyor, çözdü, (|düğüm) çözüldü, çözüm, değişimi, el sıkıştı, elçi atayacak,
    esirler, eşik aşıldı, evine döndü, hemfikir, ilişkileri (normalleş*|yeniden), imza attı, imzaladı, imzalandı,
    imza(|lar), kabul etti, kalem, köprü yeniden, kucaklaş*, kurdu, kuruldu, metin, mutabakat (|zaptı),
    mutabık (|kaldı), mühürledi, mürekkep, onayladı, orta yol, ortak (|nokta|payda), pakt, paraf, parafe, protokol,
    savaş bitti, savaşa son, savaşın sonu, serbest (|bırak*), sınır kapısı, sınırı açtı, silahlar sustu, son nokta,
    taahhüt, takas, tamamdır, tanıyacak, tarihi (anlaşma|el sıkışma|imza), tek metin, tokalaştı, uzatıldı, uzattı,
    uzlaşma, uzlaştı, yeniden açtı, yol haritası, yürürlüğe, yürürlükte
  `,
  breakdown: words`
    anlaşamadan, anlaşamadı(|lar), artık, artık konuş*, askıya (aldı|alındı), ateşkes bitti, başarısız,
    başarısızlığı kabul, başarısızlık, bildiğini (|okudu), bir daha, bitirdi, bitti, boş koltuk*, boş sandalye*, boykot,
    bozdu, bozuldu, çekildi, çıkmaz, çıkmaza, çöktü, çöküş, defteri kapattı, dinlemeden, dondurdu, donduruldu, duvara,
    düğüm, eli boş, elleri boş, feshetti, fiyasko, geri çağır*, geri çağırdı, gerilim, havlu attı, hüsran, ipler koptu,
    ipleri kopar*, kapıyı (çarp*|çarptı), kavga, kesildi, (|teması|temasları) kesti, kilitlendi, konuşacak (|bir) şey,
    kopma, koptu, köprüleri (|attı|yaktı), kördüğüm, kriz büyüdü, masadan (kalkıp|kalktı),
    masayı (terk|dağıttı|devirdi), öfke, öldü, patlak, reddetti, rest, rest çekti, restleş*, sabote, son verdi,
    sonuçsuz kaldı, söylenecek söz, sözün bittiği, suçladı, suçluyor, süreci çöktü, terk ederek, terk etti, tıkandı,
    tükendi, uzlaşamadı(|lar), uzlaşma çıkmadı, üstünü çizdi, üzerini çizdi, vazgeçti, yırtıp, yırttı
  `,
};
