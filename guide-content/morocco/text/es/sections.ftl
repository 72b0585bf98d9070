### review: unreviewed
# $gender (feminine, masculine, other): la persona a quien se habla, siempre de usted.

guide-title = Guía para reconocer a personas que pueden necesitar protección frente a la explotación
guide-legal-reminder =
    El artículo 448-1 del Código Penal (ley 27-14) mira tres cosas: qué se hizo (la acción), cómo se hizo (el medio) y para qué (la finalidad).
    Con menos de 18 años bastan la acción y la finalidad. Una persona adulta que aceptó sigue protegida si se usó un medio.
    La explotación quita la voluntad y la libertad de cambiar la propia situación y daña la dignidad, aunque se haya pagado a la persona.
    La ley protege a la persona del castigo por lo que se le obligó a hacer (artículo por confirmar). Esta guía ayuda a valorar; no decide nada. Decide la autoridad competente.

## Nunca se muestra: expresiones que ningún otro mensaje de este idioma puede contener

forbidden-words = víctima, victima, por ciento, porcentaje, puntuación, mentiroso, mentirosa, prostituta, prostituto, inmigrante ilegal, migrante ilegal

## Secciones

section-before = Antes de empezar
section-quick-look = Primera mirada
section-urgent = Necesidades urgentes y edad
section-journey = Viaje y captación
section-papers = Documentos y libertad
section-work = Trabajo, horario y pago
section-living = Vivienda
section-control = Amenazas, daño y deudas
section-exploitation = Forma de explotación
section-wants = Lo que quiere la persona
section-officer = Su propia valoración

## Grupos de la primera mirada

group-with = Quién está con la persona
group-person = La persona
group-belongings = Documentos y pertenencias
group-place = El lugar

## Páginas: un encabezado para todas sus líneas

page-quick-look = ¿Qué puede ver?
    .hint = Alrededor de un minuto. No pregunte nada todavía. Lo que no haya mirado queda abierto.
page-how-it-began = ¿Cómo empezó? Diga sí o no.
    .hint = Pregunte solo cómo. Sin nombres, sin ruta, sin relato.
page-promises = ¿Qué fue distinto, o no está claro?
    .hint = Lea la lista despacio. Sirve también para una oferta que aún no ha empezado.
page-on-the-way = ¿Qué pasó antes de llegar?
    .hint = Solo sí o no. No pida detalles. Pare si es demasiado.
page-hard-situation = ¿Qué era difícil entonces, y se aprovecharon de ello?
    .hint = Sí, solo si lo aprovechó quien hizo la oferta.
page-hard-bond = ¿Cómo los conocía y por qué confiaba en ellos?
    .hint = Sí, solo si por eso la persona los siguió.
page-kept-kinds = ¿Cómo le retienen allí?
    .hint = Sí, solo si lo hacen personas. Un barco o un lugar aislado no bastan por sí solos.
page-held-kinds = ¿Qué le hace difícil irse?
    .hint = Pueden ser varias cosas. Lea cada una.
page-pay-kinds = ¿Qué problema hay con el pago?
    .hint = Mire también las hojas de pago. Anote «un documento» si lo vio ahí.
page-work-kinds = ¿Qué hay de malo en el trabajo?
    .hint = También cuenta lo que usted ve o lee. Diga cómo lo sabe.
page-street-kinds = Sobre la calle
    .hint = Una familia que mendiga junta no es lo mismo. Lo que importa es quién gana con ello.
page-child-days = Sus días
    .hint = Para un menor. Pregunte con naturalidad, como a cualquier niño o niña.
page-home-kinds = En la casa
    .hint = Para el trabajo en casa de una familia.
page-threats = ¿Qué pasó, o qué dijeron que pasaría?
    .hint = Solo sí o no. No pida ver una herida. No pida detalles.
page-made-kinds = ¿Qué querían que hiciera usted?
    .hint = Solo sí o no. La ley protege a la persona del castigo por lo que se le obligó a hacer.
page-forms = ¿Alguien se aprovecha de esta persona?
    .hint = Valoración de usted, no se lee en voz alta. Confirmada: se dijo, se vio o consta en un documento que otra persona la obliga o vive de ello. Con sospecha: solo señales. Una actividad no es por sí sola explotación.
page-forms-confirmed = Confirmada
page-forms-suspected = Con sospecha
page-forms-none = Ninguna
page-acts = ¿Qué hizo alguien para traer o retener a la persona?
    .hint = La acción del artículo 448-1. Marque lo que se dijo o se vio. Lo que falta no rebaja nada.
page-obs-general = ¿Qué más notó?
    .hint = Se nombran y nunca se cuentan.
page-obs-child = ¿Qué más notó del menor?
    .hint = Se nombran y nunca se cuentan.
page-obs-online = ¿Qué supo sobre el menor e internet?
    .hint = Se nombran y nunca se cuentan. No abra ni copie imágenes o mensajes.
page-obs-home = ¿Qué más notó de la casa?
    .hint = Se nombran y nunca se cuentan.
page-obs-sexual = ¿Qué más notó del lugar?
    .hint = Se nombran y nunca se cuentan. No pregunte nunca por actos sexuales.
page-obs-work = ¿Qué más notó en el lugar de trabajo?
    .hint = Se nombran y nunca se cuentan.
page-obs-street = ¿Qué más notó en la calle?
    .hint = Se nombran y nunca se cuentan.
