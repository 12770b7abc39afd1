import type { HeaderWords } from './header-words';

export const SPANISH: HeaderWords = {
  name: 'nombre, nombre completo, nombre y apellido, nombre y apellidos, influenciador, influenciadora, creador, creadora, creador de contenido, nombre del canal, canal, influencer',
  'last name': 'apellido, apellidos',
  handle: 'usuario, nombre de usuario, cuenta, perfil, arroba, alias',
  link: 'enlace, enlaces, url, enlace del perfil, link del perfil, enlace perfil, direccion',
  platform: 'plataforma, red social, red, canal, redes sociales, medio',
  followers:
    'seguidores, seguidor, seguidores as, suscriptores, suscriptor, subscriptores, numero de seguidores, followers, fans, no de seguidores, n de seguidores',
  following: 'siguiendo, seguidos, cuentas seguidas, sigue a',
  posts: 'publicaciones, publicacion, posts, numero de publicaciones, entradas',
  'engagement rate':
    'tasa de interaccion, tasa interaccion, tasa de engagement, engagement, interacciones, interaccion, ratio de engagement, tasa de compromiso, engagement rate, porcentaje de interaccion',
  engagements: 'interacciones, engagement, engagements, interaccion',
  basis: 'base, base de calculo',
  likes: 'me gusta, likes, megusta, corazones, me gustas',
  comments: 'comentarios, comentario',
  shares: 'compartidos, compartidas, comparticiones, veces compartido, compartido',
  saves: 'guardados, guardado, guardadas',
  views:
    'visualizaciones, visualizacion, vistas, reproducciones, visitas, vistas de video, reproducciones de video, views',
  reach: 'alcance, personas alcanzadas, cuentas alcanzadas',
  impressions: 'impresiones',
  fee: 'precio, tarifa, tarifas, coste, costo, honorarios, presupuesto, cotizacion, pago, importe, cache',
  currency: 'moneda, divisa',
  niche: 'nicho, categoria, categorias, tema, temas, tematica, sector, rubro, intereses, genero de contenido',
  bio: 'bio, biografia, descripcion, acerca de, presentacion',
  country: 'pais, ubicacion, localizacion, region, mercado',
  fit: 'encaje, afinidad, relevancia',
  'audience country': 'pais de la audiencia, pais audiencia, paises de la audiencia',
  credibility: 'credibilidad, credibilidad de la audiencia, calidad de la audiencia, autenticidad, seguidores reales',
};
