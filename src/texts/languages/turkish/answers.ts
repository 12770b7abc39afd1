import type { Translation } from '../../speech';
import type { AnswerWords } from '../english/answers';

/**
 * What is said of rosters and recommendations. {text} and {texts} are quotes of cells, {side} and {opposite} the names under
 * "side", {field} and {option} those under "field" and "option", {source} is an author with a year.
 */
export const ANSWERS: Translation<AnswerWords> = {
  quote: '“{text}”',
  source: '{author}, {year}',
  'source.undated': '{author}, t.y.',
  'side.micro': 'mikro',
  'side.macro': 'makro',

  'field.name': 'ad',
  'field.last name': 'soyadı',
  'field.handle': 'kullanıcı adı',
  'field.link': 'bağlantı',
  'field.platform': 'platform',
  'field.followers': 'takipçi',
  'field.following': 'takip edilen',
  'field.posts': 'gönderi',
  'field.engagement rate': 'etkileşim oranı',
  'field.basis': 'oranın temeli',
  'field.engagements': 'etkileşim',
  'field.likes': 'beğeni',
  'field.comments': 'yorum',
  'field.shares': 'paylaşım',
  'field.saves': 'kaydetme',
  'field.views': 'görüntüleme',
  'field.reach': 'erişim',
  'field.impressions': 'gösterim',
  'field.fee': 'ücret',
  'field.currency': 'para birimi',
  'field.niche': 'niş',
  'field.fit': 'uygunluk',
  'field.bio': 'biyografi',
  'field.country': 'ülke',
  'field.audience country': 'kitlenin ülkesi',
  'field.credibility': 'güvenilirlik',

  'option.audience': 'hedef kitle',
  'option.overlap': 'kitle örtüşmesi',
  'option.keywords': 'anahtar kelimeler',
  'option.country': 'ülke',
  'option.platforms': 'platformlar',
  'option.most': 'en fazla influencer',
  'option.must': 'mutlaka olacaklar',
  'option.leave': 'hariç tutulanlar',
  'option.strategy': 'strateji',
  'option.posts': 'kişi başı gönderi',
  'option.handling': 'kişi başı ek gider',
  'option.currency': 'para birimi',
  'option.cpm': 'cpm',
  'option.conversion': 'dönüşüm',
  'option.order value': 'sipariş tutarı',
  'option.margin': 'kâr marjı',
  'option.trust': 'gözleme güven',
  'option.split': 'makro sınırı',
  'option.tiers': 'kademeler',
  'option.columns': 'sütunlar',
  'option.locale': 'yerel ayar',
  'option.reach': 'erişim',
  'option.views per person': 'kişi başı görüntüleme',
  'option.drop outs': 'çekilenlerin oranı',

  // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
  'issue.at': '{row}. satır: {text}',
  'issue.empty-sheet':
    'Bu sayfa boş. Bir influencer listesi içe aktarın veya yapıştırın: önce başlık satırı, sonra her satırda bir influencer.',
  'issue.not-a-roster':
    'Influencer listesi bulunamadı. İlk satırda sütunlara ad verin, örneğin Kullanıcı adı, Platform, Takipçi, Ort. beğeni, Ort. yorum, Ücret. Her satır tek bir hücrede duruyorsa Veri > Metni sütunlara böl seçeneğini kullanın.',
  'issue.no-header':
    'Başlık satırı olmadığı için sütunlar içeriklerinden tanındı: {columns}. Diğerlerinin de okunması için onlara ad verin.',
  'issue.no-followers-column': 'Takipçi sütunu bulunamadı (okunanlar: {columns}). Bir sütuna “Takipçi” adını verin.',
  'issue.no-rows': '{row}. satırda başlıklar var, altında influencer yok. Her influencer için bir satır ekleyin.',
  'issue.column-not-found':
    '{text} adında bir sütun yok; bu seçim dikkate alınmadı. Sütunu başlığıyla veya harfiyle belirtin.',
  'issue.above-header': '{text} başlıkların üstünde duruyor ve okunmuyor.',
  'issue.groups': '{text} başlıkların üstünde duruyor ve altındaki sütunların platformunu belirtiyor.',
  'issue.header-again':
    '{text} yeni bir başlık satırı başlatıyor. Alttaki satırlar ilk başlığa göre okunur; sütunları farklı olan tabloyu ayrı bir sayfaya koyun.',
  'issue.total-row': '{text} diğer satırların toplamı; hesaba katılmadı.',
  'issue.no-account': '{text} bir influencer belirtmiyor; hesaba katılmadı.',
  'issue.no-followers': 'takipçi sayısı verilmemiş; bu influencer hiçbir plana giremez.',
  'issue.same-account': '{text} {kept}. satırda da var; daha çok bilgi içeren o satır esas alındı.',
  'issue.same-person': '{text}, {other}. satırdaki {platform} hesabıyla aynı kişi olabilir.',
  'issue.platforms-differ':
    'platform olarak {text} yazıyor, bağlantı ise bir {link} hesabına gidiyor; {platform} esas alındı.',
  'issue.other-currency': 'bu ücretin para birimi {currency}, çoğununki {usual}; {text} hiçbir plana giremez.',
  'issue.error-cell': '{field} hücresinde {text} hatası var; bildirilmemiş sayılır.',
  'issue.error-cell.followers': '{field} hücresinde {text} hatası var; bu influencer hiçbir plana giremez.',
  'issue.missing-text': '{field} hücresinde {text} yazıyor; bildirilmemiş sayılır.',
  'issue.missing-text.followers': '{field} hücresinde {text} yazıyor; bu influencer hiçbir plana giremez.',
  'issue.unreadable-number': '{field} sütunundaki {text} bir sayı değil; bildirilmemiş sayılır.',
  'issue.unreadable-number.followers': '{field} sütunundaki {text} bir sayı değil; bu influencer hiçbir plana giremez.',
  'issue.date-cell':
    '{field} sütunundaki {text} bir tarih; bildirilmemiş sayılır. E-Tablolar 3.5 gibi sayıları tarihe çevirir: sayıyı yeniden yazın.',
  'issue.date-cell.followers':
    '{field} sütunundaki {text} bir tarih; bu influencer hiçbir plana giremez. E-Tablolar 3.5 gibi sayıları tarihe çevirir: sayıyı yeniden yazın.',
  'issue.impossible-number': '{field} sütunundaki {text} doğru olamaz; bildirilmemiş sayılır.',
  'issue.impossible-number.followers': '{field} sütunundaki {text} doğru olamaz; bu influencer hiçbir plana giremez.',
  'issue.ambiguous-number':
    '{field} sütunundaki {text} hem {low} hem {high} olabilir; bildirilmemiş sayılır. Sayı olarak yazın.',
  'issue.ambiguous-number.followers':
    '{field} sütunundaki {text} hem {low} hem {high} olabilir; bu influencer hiçbir plana giremez. Sayı olarak yazın.',
  'issue.unknown-platform':
    '{text} tanıdığımız tek bir platforma karşılık gelmiyor; bu influencer platformsuz sayılır.',
  'issue.middle-of-range': '{field} sütunundaki {text} bir aralık; orta değeri {value} esas alındı.',

  // The same of two or more.
  'issues.above-header': 'Başlıkların üstündeki {count} satır okunmuyor ({texts}).',
  'issues.header-again':
    '{count} satır başlıkları yineliyor. Alttaki satırlar ilk başlığa göre okunur; sütunları farklı olan tabloyu ayrı bir sayfaya koyun.',
  'issues.total-row': '{count} satır diğerlerinin toplamı; hesaba katılmadı ({texts}).',
  'issues.no-account': '{count} satır bir influencer belirtmiyor; hesaba katılmadı ({texts}).',
  'issues.no-followers': '{count} influencer için takipçi sayısı verilmemiş; hiçbir plana giremezler.',
  'issues.same-account':
    '{count} satır, daha çok bilgi içeren ve esas alınan başka bir satırdaki hesabı yineliyor ({texts}).',
  'issues.same-person': '{count} satır, listede başka bir platformda da yer alan kişilere ait olabilir ({texts}).',
  'issues.platforms-differ':
    '{count} satırda bağlantının platformu yazılı platformdan farklı; yazılı platform esas alındı.',
  'issues.other-currency':
    '{count} ücretin para birimi çoğununkinden farklı; bu influencer’lar hiçbir plana giremez ({texts}).',
  'issues.error-cell': '{count} {field} hücresinde hata var ({texts}); bildirilmemiş sayılırlar.',
  'issues.error-cell.followers':
    '{count} {field} hücresinde hata var ({texts}); bu influencer’lar hiçbir plana giremez.',
  'issues.missing-text': '{count} {field} hücresinde {texts} yazıyor; bildirilmemiş sayılırlar.',
  'issues.missing-text.followers':
    '{count} {field} hücresinde {texts} yazıyor; bu influencer’lar hiçbir plana giremez.',
  'issues.unreadable-number': '{count} {field} hücresindeki değer sayı değil ({texts}); bildirilmemiş sayılırlar.',
  'issues.unreadable-number.followers':
    '{count} {field} hücresindeki değer sayı değil ({texts}); bu influencer’lar hiçbir plana giremez.',
  'issues.date-cell':
    '{count} {field} hücresinde tarih var; bildirilmemiş sayılırlar. E-Tablolar 3.5 gibi sayıları tarihe çevirir: sayıları yeniden yazın.',
  'issues.date-cell.followers':
    '{count} {field} hücresinde tarih var; bu influencer’lar hiçbir plana giremez. E-Tablolar 3.5 gibi sayıları tarihe çevirir: sayıları yeniden yazın.',
  'issues.impossible-number': '{count} {field} hücresindeki değer doğru olamaz ({texts}); bildirilmemiş sayılırlar.',
  'issues.impossible-number.followers':
    '{count} {field} hücresindeki değer doğru olamaz ({texts}); bu influencer’lar hiçbir plana giremez.',
  'issues.ambiguous-number':
    '{count} {field} hücresi iki türlü okunabilir ({texts}); bildirilmemiş sayılırlar. Sayı olarak yazın.',
  'issues.ambiguous-number.followers':
    '{count} {field} hücresi iki türlü okunabilir ({texts}); bu influencer’lar hiçbir plana giremez. Sayı olarak yazın.',
  'issues.unknown-platform':
    '{count} {field} hücresi tanıdığımız tek bir platforma karşılık gelmiyor ({texts}); bu influencer’lar platformsuz sayılır.',
  'issues.middle-of-range': '{count} {field} hücresinde aralık var ({texts}); orta değerleri esas alındı.',
  rows: 'Satırlar: {rows} ve {last}.',
  'rows.more': 'Satırlar: {rows} ve {count} satır daha.',

  // What keeps a brief from being used.
  'problem.unknown-option': 'options: {text} bilinmiyor. Şunlardan birini kullanın: {allowed}.',
  'problem.option-without-value':
    'options: {text} için değer yok. "most=10; audience=500000" yazın ya da ad ve değerden oluşan iki sütunlu bir aralık verin.',
  'problem.unknown-goal': '{text} bir hedef değil. Şunlardan birini kullanın: {allowed}.',
  'problem.unreadable-budget': '{text} bir bütçe değil. 0’dan büyük bir tutar yazın, örneğin 20000.',
  'problem.unreadable-option.amount': '{option}: {text} uygun değil. 0 veya bir tutar yazın, örneğin 50.',
  'problem.unreadable-option.above-zero': '{option}: {text} uygun değil. 0’dan büyük bir sayı yazın, örneğin 50000.',
  'problem.unreadable-option.whole': '{option}: {text} uygun değil. Bir tam sayı yazın, örneğin 10.',
  'problem.unreadable-option.share': '{option}: {text} uygun değil. 0 ile 1 arasında bir sayı yazın, örneğin 0,7.',
  'problem.unreadable-option.part': '{option}: {text} uygun değil. Bütünün bir payını yazın, örneğin %15 veya 0,15.',
  'problem.unknown-choice': '{option}: {text} bilinmiyor. Şunlardan birini kullanın: {allowed}.',
  'problem.unknown-currency': 'para birimi: {text} bilinmiyor. TRY veya EUR gibi bir kod kullanın.',
  'problem.audience-and-overlap':
    'Hedef kitleyi veya kitle örtüşmesini yazın, ikisini birden değil: biri diğerini belirler.',
  'problem.other-currency':
    'para birimi: bu listedeki ücretler {ofRoster} cinsinden; bütçe {currency} cinsinden olamaz.',
  'problem.amount-in-other-currency':
    '{text} {currency} cinsinden, bu kampanya ise {ofBrief} cinsinden. Tutarı {ofBrief} olarak yazın.',
  'problem.not-in-roster':
    '{option}: {text} bu listede yok. Kullanıcı adlarını veya adları listede yazıldığı gibi yazın.',
  'problem.must-and-leave':
    '{text} hem mutlaka olacaklar hem de hariç tutulanlar arasında; ikisinden yalnızca biri mümkün.',
  'problem.must-not-eligible':
    'mutlaka olacaklar: {text} seçilemez; takipçi sayısı verilmemiş ya da platformu, ülkesi veya para birimi brief’tekinden farklı.',

  'goal.launch': 'Lansman',
  'goal.niche': 'Niş',
  'goal.sales': 'Satış',
  'measure.people': 'en çok kişiye erişim',
  'measure.engagements': 'en çok etkileşim',
  'measure.profit': 'en yüksek kâr',
  brief: '{goal}: {measure}, bütçe {budget}, en fazla {count} influencer',
  'brief.example': '{goal}: {measure}, bütçe {budget} (örnek), en fazla {count} influencer',

  'strategy.micro': 'Mikro',
  'strategy.macro': 'Makro',
  'strategy.mixed': 'Karma',
  'strategy.either': 'İkisi de olabilir',
  'strategy.neither': 'İkisi de değil',
  'strategy.not-enough-data': 'Yeterli veri yok',
  'confidence.high': 'Bu varsayımlarla yüksek',
  'confidence.medium': 'Bu varsayımlarla orta',
  'confidence.low': 'Bu varsayımlarla düşük',
  'confidence.not-compared': 'Karşılaştırılmadı',

  // The two sides in the simulation; {low} and {high} are percents, and may be negative.
  'compared.micro': 'Girdiler olağan ölçüde saparsa mikro {median} önde, fark muhtemelen {low} ile {high} arasında',
  'compared.macro': 'Girdiler olağan ölçüde saparsa makro {median} önde, fark muhtemelen {low} ile {high} arasında',
  'compared.micro.mixed':
    'Girdiler olağan ölçüde saparsa mikro {median} önde, fark muhtemelen {low} ile {high} arasında; karmanın ikisinden de açıkça önde olduğu denemelerin payı {mix}',
  'compared.macro.mixed':
    'Girdiler olağan ölçüde saparsa makro {median} önde, fark muhtemelen {low} ile {high} arasında; karmanın ikisinden de açıkça önde olduğu denemelerin payı {mix}',
  'compared.not-enough-data': 'İki taraf karşılaştırılamıyor',
  'compared.nobody-pays': 'İki tarafta da kimse masrafını çıkarmıyor',
  'compared.one-side': 'Bütçe yalnızca bir tarafa yetiyor',

  'plan.micro': 'Mikro plan',
  'plan.macro': 'Makro plan',
  'plan.all': 'Genel en iyi',
  'plan.nobody': 'kimse yok',
  'plan.reaches': '{count} influencer, maliyet {cost}: {people} farklı kişi',
  'plan.brings': '{count} influencer, maliyet {cost}: {people} farklı kişi, {engagements} etkileşim',
  'plan.leaves': '{count} influencer, maliyet {cost}: {people} farklı kişi, {engagements} etkileşim, kalan {profit}',

  'reason.unread-roster': 'Bu sayfadan hiçbir influencer okunamadı.',
  'reason.nobody-eligible':
    'Bu listede ({count} influencer) brief’in platformlarına, ülkesine ve para birimine uyan kimse yok.',
  'reason.one-side-missing.micro': {
    one: 'Tek influencer’ın takipçi sayısı {split} veya üzeri. Karşılaştırma için {split} altında olanları ekleyin.',
    other:
      '{count} influencer’ın hepsinin takipçi sayısı {split} veya üzeri. Karşılaştırma için {split} altında olanları ekleyin.',
  },
  'reason.one-side-missing.macro': {
    one: 'Tek influencer’ın takipçi sayısı {split} altında. Karşılaştırma için daha çok takipçisi olanları ekleyin.',
    other:
      '{count} influencer’ın hepsinin takipçi sayısı {split} altında. Karşılaştırma için daha çok takipçisi olanları ekleyin.',
  },
  'reason.must-do-not-fit.count':
    'Mutlaka olması istenen {count} influencer, ekibinizin yönetebileceği sayıdan ({most}) fazla.',
  'reason.must-do-not-fit.cost': 'Mutlaka olması istenenlerin maliyeti ({cost}) bütçeden ({budget}) fazla.',
  'reason.nothing-affordable': '{budget} tutarındaki bütçe kimseye yetmiyor: listedeki en düşük maliyet {cheapest}.',
  'reason.no-rates':
    'Etkileşimi bilinen {side} influencer sayısı yalnızca {known} (toplam {count}). En az yarısı için ortalama beğeni ve yorum ya da etkileşim oranı ekleyin.',
  'reason.nothing-observed':
    'Erişimi, görüntülemesi veya ücreti bilinen {side} influencer sayısı yalnızca {known} (toplam {count}). En az yarısı için bunlardan birini ekleyin.',
  'reason.fees-decide':
    'Yanıt bu listede olmayan ücretlere bağlı: yayımlanmış fiyatlar iki yönü de gösteriyor. Her kademe için gerçek bir teklif girin; toplamda {enough} veya daha çok ücret olursa diğerleri bunlara göre hesaplanır.',
  'reason.fees-unknown':
    '{count} influencer’ın ücreti eksik ve yayımlanmış fiyatlar {currency} değil, ABD doları cinsinden. En az {enough} ücret ya da “cpm” seçeneğini girin: bin gösterimin size maliyeti.',
  'reason.fees-unknown.no-currency':
    '{count} influencer’ın ücreti eksik ve yayımlanmış fiyatlar, bu listenin belirtilmemiş olan para biriminde değil, ABD doları cinsinden. En az {enough} ücret ya da “cpm” seçeneğini girin: bin gösterimin size maliyeti.',
  'reason.nothing-pays':
    '1.000 etkileşim başına {conversion} siparişle kimse masrafını çıkarmıyor. İlk influencer {breakEven} siparişten itibaren çıkarırdı.',
  'reason.nothing-pays.unknown': 'Kimse masrafını çıkarmıyor: bilinen etkileşim yok.',
  'reason.side-unaffordable':
    '{budget} tutarındaki bütçe hiçbir {side} influencer için yeterli değil (ilki için {first} gerekir). İki taraf karşılaştırılmadı.',
  'reason.the-platform.people':
    'Belirleyici olan büyüklük değil, platform: tüm platformlarda {side} plan daha çok kişiye ulaşıyor, aynı platform içinde ise belirgin biçimde önde değil.',
  'reason.the-platform.engagements':
    'Belirleyici olan büyüklük değil, platform: tüm platformlarda {side} plan daha çok etkileşim getiriyor, aynı platform içinde ise belirgin biçimde önde değil.',
  'reason.the-platform.profit':
    'Belirleyici olan büyüklük değil, platform: tüm platformlarda {side} plan daha çok para bırakıyor, aynı platform içinde ise belirgin biçimde önde değil.',
  'reason.on-platform.people':
    'Yalnızca {platform} üzerinde mikro plan yaklaşık {micro}, makro plan {macro} farklı kişiye ulaşıyor.',
  'reason.on-platform.engagements':
    'Yalnızca {platform} üzerinde mikro plan yaklaşık {micro}, makro plan {macro} etkileşim getiriyor.',
  'reason.on-platform.profit':
    'Yalnızca {platform} üzerinde mikro plandan yaklaşık {micro}, makro plandan {macro} kalıyor.',
  'reason.sides-apart':
    'Ancak burada iki tarafın da bulunduğu bir platform yok; büyüklüğün etkisi platformunkinden ayırt edilemiyor.',
  'reason.mix-ahead.people':
    'Ulaşılan farklı kişi sayısı karma planda yaklaşık {value}, tek taraflı planların iyisinde ({side}) {pure}: {more} daha fazla.',
  'reason.mix-ahead.engagements':
    'Etkileşim sayısı karma planda yaklaşık {value}, tek taraflı planların iyisinde ({side}) {pure}: {more} daha fazla.',
  'reason.mix-ahead.profit':
    'Kalan tutar karma planda yaklaşık {value}, tek taraflı planların iyisinde ({side}) {pure}: {more} daha fazla.',
  'reason.ahead.people':
    'Ulaşılan farklı kişi sayısı {side} planda yaklaşık {value}, {opposite} planda {other}: {more} daha fazla.',
  'reason.ahead.engagements':
    'Etkileşim sayısı {side} planda yaklaşık {value}, {opposite} planda {other}: {more} daha fazla.',
  'reason.ahead.profit': 'Kalan tutar {side} planda yaklaşık {value}, {opposite} planda {other}: {more} daha fazla.',
  // Where the other brings nothing, or a loss, there is no percentage.
  'reason.ahead.people.alone': 'Ulaşılan farklı kişi sayısı {side} planda yaklaşık {value}, {opposite} planda {other}.',
  'reason.ahead.engagements.alone': 'Etkileşim sayısı {side} planda yaklaşık {value}, {opposite} planda {other}.',
  'reason.ahead.profit.alone': 'Kalan tutar {side} planda yaklaşık {value}, {opposite} planda {other}.',
  'reason.close.people':
    'Ulaşılan farklı kişi sayısı mikro planda yaklaşık {micro}, makro planda {macro}: kesin konuşulamayacak kadar yakın.',
  'reason.close.engagements':
    'Etkileşim sayısı mikro planda yaklaşık {micro}, makro planda {macro}: kesin konuşulamayacak kadar yakın.',
  'reason.close.profit':
    'Kalan tutar mikro planda yaklaşık {micro}, makro planda {macro}: kesin konuşulamayacak kadar yakın.',
  'reason.runs-disagree':
    'Girdiler olağan ölçüde saptığında {side} tarafın önde olduğu denemelerin payı yalnızca {share}.',
  'reason.overlap-decides.micro':
    'İki kitlenin ortak payı {at} iken mikro, {end} iken makro önde; dönüm noktası yaklaşık {crossing}. Listeniz için hangisinin doğru olduğunu kimse yayımlamıyor.',
  'reason.overlap-decides.macro':
    'İki kitlenin ortak payı {at} iken makro, {end} iken mikro önde; dönüm noktası yaklaşık {crossing}. Listeniz için hangisinin doğru olduğunu kimse yayımlamıyor.',
  // {micro} and {macro} are from the two below it.
  'reason.counts': '{budget} şunlara yetiyor: {micro} ya da {macro}.',
  'reason.counts.some': '{count} {side} influencer',
  'reason.counts.most': '{count} {side} influencer (ekibinizin yönetebileceği kadar)',
  'reason.cost-per.people': '1.000 kişiye ulaşmanın maliyeti mikroda {micro}, makroda {macro}.',
  'reason.cost-per.engagements': 'Bir etkileşimin maliyeti mikroda {micro}, makroda {macro}.',
  'reason.engagement-rates':
    '{platform} üzerinde takipçiye göre etkileşim oranı mikro influencer’larınızda {micro}, makro influencer’larınızda {macro} (medyan).',
  'reason.mostly-nano': 'Seçilen {count} mikro influencer içinde {nano} nano influencer var.',
  'reason.mostly-nano.all': 'Seçilen {count} mikro influencer’ın hepsi nano influencer.',
  'reason.speaks-against.people': 'Ancak {side} plan yaklaşık {value} farklı kişiye ulaşıyor, diğeri {other} kişiye.',
  'reason.speaks-against.engagements': 'Ancak {side} plan yaklaşık {value} etkileşim getiriyor, diğeri {other}.',
  'reason.hangs-on-one': 'Ancak {side} planın tek bir influencer’a bağlı payı {share}: {who}.',
  'reason.hangs-on-one.all': 'Ancak genel en iyi planın tek bir influencer’a bağlı payı {share}: {who}.',

  // Who is ahead, as the {standing} of what would change the answer.
  'standing.micro': 'mikro önde',
  'standing.macro': 'makro önde',
  'standing.mixed': 'karma önde',
  'standing.either': 'aradaki fark %10 içinde',
  'flip.budget.below': 'Bütçe {at} veya daha azsa {standing}.',
  'flip.budget.above': 'Bütçe {at} veya daha fazlaysa {standing}.',
  'flip.budget.nothing-below': 'Bütçe {at} düzeyine kadar inse de kimin önde olduğu değişmiyor.',
  'flip.budget.nothing-above': 'Bütçe {at} düzeyine kadar çıksa da kimin önde olduğu değişmiyor.',
  'flip.budget.nothing': '{from} ile {to} arasındaki hiçbir bütçe kimin önde olduğunu değiştirmiyor.',
  'flip.audience.below': 'Hedef kitle {at} kişi veya daha azsa {standing}.',
  'flip.audience.above': 'Hedef kitle {at} kişi veya daha fazlaysa {standing}.',
  'flip.audience.nothing-below': 'Hedef kitle {at} kişiye kadar küçülse de kimin önde olduğu değişmiyor.',
  'flip.audience.nothing-above': 'Hedef kitle {at} kişiye kadar büyüse de kimin önde olduğu değişmiyor.',
  'flip.audience.nothing': '{from} kişi ile {to} kişi arasındaki hiçbir hedef kitle kimin önde olduğunu değiştirmiyor.',
  'flip.most.below': 'En fazla {count} influencer ile çalışılırsa {standing}.',
  'flip.most.above': '{count} veya daha fazla influencer ile çalışılırsa {standing}.',
  'flip.most.nothing-below': 'Influencer sayısı {count} kişiye kadar inse de kimin önde olduğu değişmiyor.',
  'flip.most.nothing-above': 'Influencer sayısı {count} kişiye kadar çıksa da kimin önde olduğu değişmiyor.',
  'flip.most.nothing': '{from} ile {count} arasındaki hiçbir influencer sayısı kimin önde olduğunu değiştirmiyor.',
  'flip.conversion.below': '1.000 etkileşim başına {at} veya daha az siparişte {standing}.',
  'flip.conversion.above': '1.000 etkileşim başına {at} veya daha fazla siparişte {standing}.',
  'flip.conversion.nothing-below': '1.000 etkileşim başına {at} siparişe kadar inilse de kimin önde olduğu değişmiyor.',
  'flip.conversion.nothing-above':
    '1.000 etkileşim başına {at} siparişe kadar çıkılsa da kimin önde olduğu değişmiyor.',
  'flip.conversion.nothing':
    '1.000 etkileşim başına {from} sipariş ile {to} sipariş arasındaki hiçbir dönüşüm kimin önde olduğunu değiştirmiyor.',

  'assumption.example-budget': 'Bütçe bir örnek; kendi bütçenizi yazın.',
  'assumption.sales-as-niche': 'Satış hedefi, şunlar girilene kadar niş gibi etkileşimleri sayar: {missing}.',
  'assumption.posts': {
    one: 'Her influencer bir gönderi paylaşır.',
    other: 'Her influencer {count} gönderi paylaşır; erişim bir kez sayılır.',
  },
  'assumption.handling': 'Ürün, kargo ve zaman, influencer başına {amount} tutar.',
  'assumption.most': 'Bir ekip {count} influencer yönetebilir (varsayım).',
  'assumption.audience': 'Hedef kitle {audience} kişi.',
  'assumption.audience.overlap': 'İki kitlenin ortak payı {overlap}; buna göre hedef kitle {audience} kişi.',
  'assumption.audience.overlap.assumed':
    'İki kitlenin ortak payı {overlap} (varsayım); buna göre hedef kitle {audience} kişi.',
  'assumption.trust':
    'Gözlenen etkileşim, aynı büyüklükteki benzerlerine göre beklenen değere yaklaştırılır (gözleme güven {trust}).',
  'assumption.trust.assumed':
    'Gözlenen etkileşim, aynı büyüklükteki benzerlerine göre beklenen değere yaklaştırılır (gözleme güven {trust}, varsayım).',
  'assumption.trust.full': 'Etkileşim gözlendiği gibi sayılır.',
  'assumption.keywords-unused':
    'Anahtar kelimeler kullanılmadı: metinle tanımlanan influencer sayısı yalnızca {described} (toplam {count}).',
  'assumption.match.fit': 'Her kitle, uygunluk sütununuza göre {least} ile %100 arasında sayılır.',
  'assumption.match.fit.usual':
    'Her kitle, uygunluk sütununuza göre {least} ile %100 arasında sayılır; uygunluğu olmayan {count} influencer için kendi tarafının medyanı kullanılır.',
  'assumption.match.keywords':
    'Her kitle, metinlerin anahtar kelimelerle eşleşmesine göre {least} ile %100 arasında sayılır.',
  'assumption.match.keywords.usual':
    'Her kitle, metinlerin anahtar kelimelerle eşleşmesine göre {least} ile %100 arasında sayılır; metni olmayan {count} influencer için kendi tarafının medyanı kullanılır.',
  'assumption.country': 'Tüm influencer’ların kitlesindeki {country} payı biliniyor.',
  'assumption.country.unknown': '{count} influencer’ın kitlesi bütünüyle {country} kitlesi sayıldı (varsayım).',
  'assumption.country.left-out': 'Hariç tutuldu: ülkesi {country} olmayan {count} influencer.',
  'assumption.left-out.platform': 'Hariç tutuldu: başka platformlardaki {count} influencer.',
  'assumption.left-out.currency': 'Hariç tutuldu: ücreti başka para biriminde olan {count} influencer.',
  'assumption.reach-from-views':
    '{count} influencer için erişim, görüntülemelerden (kişi başına {viewsPerPerson} görüntüleme) ya da platformlarının medyanından hesaplandı.',
  'assumption.reach-from-views.published':
    '{count} influencer için erişim, görüntülemelerden (kişi başına {viewsPerPerson} görüntüleme; {source}) ya da platformlarının medyanından hesaplandı.',
  'assumption.reach-not-observed':
    '{count} influencer için erişim, takipçi sayısının yayımlanmış bir oranla ({platforms}; {source}) ya da {rate} ile çarpımıdır.',
  'assumption.reach-not-observed.assumed':
    '{count} influencer için erişim, takipçi sayısının yayımlanmış bir oranla ({platforms}; {source}) ya da varsayılan {rate} ile çarpımıdır.',
  'assumption.fees-fitted': '{count} influencer’ın eksik ücreti, listenizdeki ücretlere göre hesaplandı.',
  'assumption.fees-by-cpm':
    '{count} influencer’ın eksik ücreti bin gösterim başına {cpm}, ulaşılan kişi başına {viewsPerPerson} gösterim üzerinden hesaplandı.',
  'assumption.fees-estimated':
    '{count} influencer’ın eksik ücreti, bin gösterim başına yayımlanmış maliyetlerden ({costs}) {currency} cinsinden tahmin edildi; bir yanıt ancak yayımlanmış ödemeler ({payments}) de aynı sonucu verirse geçerli.',
  'assumption.fee-of-several': 'Birden çok hesabı olan {count} satırdaki tek ücret, her hesap için ayrı sayılır.',
  'assumption.peers-engagement':
    '{count} influencer için etkileşim verilmemiş; yerine aynı büyüklükteki benzerlerinin değeri kullanılır.',
  'assumption.without-engagements': 'Etkileşim verisi olmayan {count} influencer bu hedef için seçilemez.',
  'assumption.simulation':
    'Simülasyonda influencer’ların bir bölümü ({dropOuts}) ücret almadan çekilir; erişim, oranlar ve tahmini ücretler bu tür sayılarda olduğu kadar sapar (varsayım).',
  'assumption.simulation.assumed':
    'Simülasyonda influencer’ların bir bölümü ({dropOuts}, varsayım) ücret almadan çekilir; erişim, oranlar ve tahmini ücretler bu tür sayılarda olduğu kadar sapar (varsayım).',
  'assumption.not-proven': 'Bulunan en iyi {side} plan kullanıldı; bundan en fazla {gap} daha iyisi mümkün.',
  'assumption.not-proven.all': 'Bulunan genel en iyi plan kullanıldı; bundan en fazla {gap} daha iyisi mümkün.',

  // Parts of the line below a shortlist, with "; " between them.
  total: 'Toplam {count} influencer',
  'total.nobody': 'Toplam: kimse yok.',
  'total.posts': 'kişi başı {count} gönderi için',
  'total.handling': 'ek gider dahil',
  'total.fees': '{count} ücret tahmini',
  'total.reach': '{count} influencer’ın erişimi tahmini',
  'total.worth-unknown': 'sayı çok olduğu için ücret tavanı herkes için hesaplanamadı',
  'total.same-person': '{row}. ve {other}. satırlar aynı kişiye ait olabilir',

  // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
  study: '{finding} ({source}: {sample}; konu: {on})',
  'study.wies-2023':
    'Sponsorlu gönderilerle etkileşim, takipçi sayısı arttıkça önce yükselir, sonra düşer; az bilinen markalarda bu daha az belirgindir.',
  'study.wies-2023.on': 'etkileşim',
  'study.beichert-2024':
    'Az takipçili influencer’lar takipçi başına ve aldıkları ücrete göre çok daha fazla gelir getirir.',
  'study.beichert-2024.on': 'tüketiciye doğrudan satış',
  'study.leung-2022':
    'Daha çok takipçi, harcanan paraya göre etkileşimi artırır; yeni ürün duyuran gönderiler ise düşürür.',
  'study.leung-2022.on': 'harcanan paraya göre etkileşim',
  'study.barari-2025':
    'Küçük ve orta ölçekli influencer’lar etkileşimde, büyükler satın alma niyetinde daha başarılıdır.',
  'study.barari-2025.on': 'etkileşim ve satın alma niyeti',
  'study.van-reijmersdal-2024': '100.000 takipçinin altında marka bilinirliği, tutum ve niyet daha yüksektir.',
  'study.van-reijmersdal-2024.on': 'takipçilerde bilinirlik ve niyet',
  'study.de-veirman-2017':
    'Çok takipçi, influencer’ı daha sempatik, kendine özgü bir ürünü ise daha az özgün gösterir.',
  'study.de-veirman-2017.on': 'özgün veya niş ürünler',
  'study.pan-2024':
    'En güçlü etken tutum ve etkileşimde sosyal kimlik, satın alma niyetinde bilgi ve keyif, satın almada ise influencer’ın iletişim biçimidir.',
  'study.pan-2024.on': 'etkileşim ve satın alma',
  'study.christodoulaki-2018':
    'Mikro ve makro influencer’ların markanın hatırlanmasına ve markaya yönelik tutuma etkisi farklı değildi.',
  'study.christodoulaki-2018.on': 'hatırlama ve tutum',
  'study.cowan-2025':
    'Markanın açıkça anıldığı yerde küçükler, örtük kaldığı yerde veya markanın kendi kanallarında en büyükler en iyi sonucu verir.',
  'study.cowan-2025.on': 'gönderide markanın ne kadar açık olduğu',
  'study.dong-2024': 'Kendilerini takip edenlerde en büyükler tutum, niyet ve etkileşimde daha başarılıdır.',
  'study.dong-2024.on': 'zaten takip edenler',
  'sample.Instagram campaigns': '{count} Instagram kampanyası',
  'sample.purchases': '{count} satın alma',
  'sample.influencers on Weibo': '{count} Weibo influencer’ı',
  'sample.papers': '{count} makale',
  'sample.followers of YouTubers': '{count} YouTuber takipçisi',
  'sample.experiments': '{count} deney',
  'sample.people asked': '{count} katılımcı',
};
