import type { HeaderWords } from './header-words';

export const TURKISH: HeaderWords = {
  name: 'ad, adi, isim, ad soyad, adi soyadi, ad soyadi, isim soyisim, influencer adi, kanal adi, sayfa adi, fenomen, icerik ureticisi, kanal, unvan',
  'last name': 'soyad, soyadi, soyisim',
  handle: 'kullanici adi, kullanici, kullanici ismi, hesap, hesap adi, profil',
  link: 'baglanti, profil linki, profil baglantisi, hesap linki, link adresi, adres',
  platform: 'platform, mecra, sosyal medya, sosyal ag, kanal, platform adi',
  followers: 'takipci, takipciler, takipci sayisi, abone, aboneler, abone sayisi',
  following: 'takip, takip edilen, takip ettigi, takip edilenler, takip ettikleri',
  posts: 'gonderi, gonderiler, paylasim sayisi, gonderi sayisi, icerik sayisi, video sayisi',
  'engagement rate':
    'etkilesim orani, etkilesim, etkilesim yuzdesi, etkilesim orani yuzde, eo, etkilesim sayisi, etkilesimler',
  engagements: 'etkilesim, etkilesim sayisi, etkilesimler',
  basis: 'dayanak',
  likes: 'begeni, begeniler, begeni sayisi, begenme',
  comments: 'yorum, yorumlar, yorum sayisi',
  shares: 'paylasim, paylasimlar, paylasma',
  saves: 'kaydetme, kaydetmeler, kayit, kaydedilme',
  views: 'izlenme, izlenmeler, izlenme sayisi, goruntulenme, goruntulenme sayisi, goruntuleme, izleme',
  reach: 'erisim, erisilen kisi, tekil erisim',
  impressions: 'gosterim, gosterimler, gosterim sayisi',
  fee: 'ucret, ucreti, fiyat, fiyati, butce, bedel, maliyet, teklif, tutar, fiyat teklifi',
  currency: 'para birimi, doviz, kur, ucret para birimi',
  niche: 'kategori, kategoriler, nis, konu, konular, ilgi alani, ilgi alanlari, alan, sektor, icerik turu',
  bio: 'biyografi, aciklama, hakkinda, tanim, biyo, profil aciklamasi',
  country: 'ulke, konum, bolge, ulkesi',
  fit: 'uyum, marka uyumu, uygunluk',
  'audience country': 'kitle ulkesi, takipci ulkesi, hedef kitle ulkesi',
  credibility:
    'guvenilirlik, takipci guvenilirligi, kitle guvenilirligi, kitle kalitesi, takipci kalitesi, gercek takipci',
};
