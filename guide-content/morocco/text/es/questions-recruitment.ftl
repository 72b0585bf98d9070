### review: unreviewed
# $gender (feminine, masculine, other): la persona a quien se habla, siempre de usted.

q-hard-time = Cuando empezó, ¿su vida era difícil? ¿O dependía de la persona que le trajo?
    .say-first = Mucha gente pasa por momentos difíciles. No es culpa suya. No tiene que responder.
    .label = Momento difícil, o dependencia de alguien
    .why = Aprovechar la vulnerabilidad, la necesidad o la vida precaria de una persona es un medio del artículo 448-1. Un no cierra las señales OIT/CE de vulnerabilidad en la captación; ser pobre no es por sí solo una señal, solo lo es que alguien lo aproveche.
    .note = ¿Qué era difícil? En pocas palabras.
q-hard-money = No tenía dinero o trabajo, o tenía deudas.
    .label = Se aprovecharon la pobreza o las deudas
    .why = Aprovechar la pobreza, la deuda o la falta de trabajo para captar es una señal OIT/CE de vulnerabilidad en la captación. Es frecuente, por eso solo pesa con otras.
q-hard-family = Había enfermedad, una muerte o problemas en su familia.
    .label = Se aprovechó un problema familiar
    .why = Aprovechar una situación familiar difícil para captar es una señal OIT/CE de vulnerabilidad en la captación. No pregunte nada sobre el problema en sí.
q-hard-duties = Muchos en casa dependían de usted, o no tenía padres.
    .label = Se aprovechó la composición de la familia
    .why = Aprovechar las personas a cargo, la falta de padres o una familia numerosa para captar es una señal OIT/CE de vulnerabilidad en la captación. En un menor suele significar que lo colocaron familiares.
q-hard-status = No tenía papeles para quedarse.
    .label = Se aprovechó la falta de estancia regular
    .why = Aprovechar la falta de estancia regular para captar es una señal OIT/CE de vulnerabilidad en la captación. Es un motivo para proteger, no una infracción que perseguir primero.
q-hard-authorities = Allí no podía acudir a la policía ni a las oficinas.
    .label = Se aprovechó la posición débil ante las autoridades
    .why = Aprovechar una posición legal débil para captar es una señal OIT/CE de vulnerabilidad en la captación. No pregunte cuál era el problema.
q-hard-school = No leía bien, o no hablaba el idioma.
    .label = Se aprovechó la poca escolarización o el idioma
    .why = Aprovechar que alguien no lee o no habla el idioma para captar es una señal OIT/CE de vulnerabilidad en la captación. Pregunte sin avergonzar.
q-hard-self =
    { $gender ->
        [feminine] Se aprovecharon de algo suyo: su edad, su salud o que estaba sola.
        [masculine] Se aprovecharon de algo suyo: su edad, su salud o que estaba solo.
       *[other] Se aprovecharon de algo suyo: su edad, su salud o que no tenía a nadie.
    }
    .label = Se aprovechó la situación personal
    .why = Aprovechar la situación personal para captar es una señal OIT/CE de vulnerabilidad en la captación. No escriba qué enfermedad ni qué situación era.
q-hard-past = Alguien ya le había hecho daño o se había aprovechado de usted antes.
    .say-first = Basta con sí o no. No tiene que contarme más.
    .label = Se aprovechó un daño anterior
    .why = Aprovechar un abuso o una explotación anteriores para captar es una señal OIT/CE de vulnerabilidad en la captación. No se pregunta el pasado en detalle.
q-hard-crisis = Había guerra, combates o una catástrofe en su tierra.
    .label = Se aprovechó una crisis en su tierra
    .why = Aprovechar una crisis para captar es una señal OIT/CE de vulnerabilidad en la captación, débil para una persona adulta. También puede significar un derecho de asilo.
q-bond-control = Ya tenían poder sobre usted antes de salir.
    .label = Ya estaba bajo su control
    .why = Estar bajo el control de quien capta antes del traslado es una señal OIT/CE de vulnerabilidad en la captación. Puede ser un jefe, un prestamista o un familiar.
q-bond-close = Era alguien a quien usted quería, un familiar o una amistad cercana.
    .label = Se aprovechó un vínculo de afecto
    .why = Aprovechar un vínculo de amor, familia o amistad para captar es una señal OIT/CE de vulnerabilidad en la captación. No pregunte nada sobre la relación.
q-bond-journey = No podía hacer el viaje sin ellos.
    .label = No podía viajar sin quien hizo la captación
    .why = Depender de quien capta para el viaje es una señal OIT/CE de vulnerabilidad en la captación. No se trata de un cruce que simplemente se pagó.
q-bond-unknown = No podía comprobar lo que le decían.
    .label = Se aprovechó la falta de información
    .why = Aprovechar la falta de información para captar es una señal OIT/CE de vulnerabilidad en la captación. Encaja con una oferta sin nombre ni dirección.
q-bond-stories = Le contaron lo bien que les había ido a otros.
    .label = Historias falsas de éxito
    .why = Las historias falsas de éxito para captar son una señal OIT/CE de vulnerabilidad en la captación. Pregunte si otros fueron y si se ha sabido de ellos.
q-bond-law = Le dijeron cosas falsas sobre la ley o la policía.
    .label = Información falsa sobre la ley
    .why = La información falsa sobre la ley es una señal OIT/CE de vulnerabilidad en la captación, solo en los conjuntos para adultos. Diga a la persona lo que es verdad.
q-bond-belief = Hizo un juramento, o temía la mala suerte o la brujería.
    .label = Se usó una creencia para atar
    .why = Usar una creencia para atar es una señal OIT/CE de vulnerabilidad en la captación, débil para una persona adulta. No pregunte por una religión ni la escriba.
