import { words } from '../../languages/words.ts';
import type { Hints } from './hints.ts';

export const tr: Hints = {
  'round-scheduled': words`
    görüşecek, görüşecekler, buluşacak, bir araya gelecek, başlayacak, yapılacak, düzenlenecek, sürecek, devam edecek, gidecek, gidiyor, yola çıktı, yolda, gönderecek, davet etti, daveti onayladı, tarih, tarihi belli, belirlendi, planlandı, planlanan, hazırlanıyor,
    gelecek hafta, önümüzdeki hafta, haftaya, yarın, hafta sonu, arifesinde, yeni tur, sıradaki tur, ev sahipliği yapacak
  `,
  'round-opened': words`
    başladı, başlıyor, açıldı, açılış, start aldı, start verildi, masaya oturdu, masaya oturuyor, masada, aynı masada, yüz yüze, aynı çatı, kapalı kapılar, geldi, ulaştı, vardı, ilk oturum, ilk gün, ikinci gün, üçüncü gün, ikinci gününde, sürüyor, devam ediyor, şu anda, bugün,
    ilk kez, yeniden, tekrar, yeniden başladı, kaldığı yerden, toplandı, bir arada
  `,
  'round-concluded': words`
    sona erdi, bitti, tamamlandı, son buldu, noktalandı, sonuçlandı, ayrıldı, masadan kalktı, döndü, saat sürdü, saatlik, sabaha kadar, son gün, son oturum, görüştü, buluştu, bir araya geldi, gerçekleşti, yapıldı, gizli, gizlice, çerçevesinde, yapıcı, verimli, olumlu, faydalı,
    ciddi, ilerleme, adım, sonuçsuz, anlaşma çıkmadı, sonuç çıkmadı, anlaşmasız, eli boş, görüş ayrılığı
  `,
  'round-postponed': words`
    ertelendi, erteledi, erteleniyor, erteleme, iptal edildi, iptal etti, iptal, kaydırıldı, ileri tarih, yeni tarih, tarih belirsiz, daha sonra, ileriye, askıda, ara verildi, mola, ek süre, görüşmeyecek, yapılmayacak, yapılmadı, gelmedi, katılmadı, bir hafta, bir ay, kar, fırtına,
    hastalık, seçimden sonra
  `,
  agreement: words`
    anlaştı, anlaşma, anlaşması, uzlaştı, uzlaşma, mutabakat, mutabık, pakt, antlaşma, ateşkes, barış, imzaladı, imzalandı, imza, imzalar, mühürledi, onayladı, benimsedi, çözdü, çözüldü, çözüm, atılım, el sıkıştı, yürürlükte, yürürlüğe, takas, değişimi, serbest, çekilme,
    yeniden açtı, kurdu, kuruldu, ortak, yol haritası, taahhüt, uzattı, uzatıldı, metin, belge
  `,
  breakdown: words`
    çöktü, çöküş, başarısız, başarısızlık, kesildi, kesti, kopma, koptu, çekildi, masayı terk, terk etti, kapıyı çarptı, askıya aldı, askıya alındı, dondurdu, donduruldu, çıkmaz, çıkmaza, tıkandı, kilitlendi, durdurdu, durduruldu, geri çağırdı, boykot, bozdu, bozuldu, feshetti, ateşkes bitti,
    bitti, öldü, suçladı, suçluyor, öfke, reddetti, vazgeçti, bir daha, artık
  `,
};
