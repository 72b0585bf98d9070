### review: unreviewed
# $gender (feminine, masculine, other): la persona a quien se habla, siempre de usted.

q-someone-arranged = ¿Alguien le ofreció este trabajo o este viaje, o se lo preparó?
    .label = Alguien lo ofreció o lo preparó
    .why = Captar es una acción del artículo 448-1, y también intermediar. Todavía no dice nada de fuerza ni de mentiras.
    .note = ¿Qué relación tiene con la persona? Códigos, no nombres.
q-go-between = Otra persona, en medio, le puso en contacto con ellos.
    .label = Intermediario
    .why = Actuar como intermediario es una acción nombrada en el artículo 448-1, y la que más se lleva ante la justicia. Pregunte si lo hubo, no quién fue.
q-met-online = Solo los conoció por teléfono o por internet.
    .label = Contacto solo por teléfono o internet
    .why = Muestra cómo fue el contacto, para la prevención. Las ofertas de centros de llamadas y de tiendas en línea empiezan a menudo así.
    .note = ¿Qué tipo de aplicación? ¿Otros fueron antes, y se ha sabido de ellos?
q-carried = Alguien le trajo aquí.
    .label = Alguien trajo a la persona
    .why = Transportar es una acción del artículo 448-1. No pregunte nada sobre la ruta ni los conductores.
q-journey-repay = Alguien pagó su viaje, y usted tiene que devolverlo con su trabajo.
    .label = Viaje pagado, se devuelve trabajando
    .why = Un viaje pagado por otros que se devuelve trabajando es una señal UNODC, no se cuenta. Por la deuda se pregunta un poco después.
q-passed-on = Por el camino, unas personas le entregaron a otras.
    .label = De unas manos a otras
    .why = Trasladar a la persona de unas manos a otras es una acción del artículo 448-1. Cuántos son y cómo se llaman es cosa de la investigación.
q-met-here = Cuando llegó, alguien le esperaba.
    .label = Alguien esperaba a la llegada
    .why = Recibir es una acción del artículo 448-1. No se trata de un familiar que espera por cariño.
q-given-place = Ellos le dieron el lugar donde duerme.
    .label = Le dieron un lugar para dormir
    .why = Acoger es una acción del artículo 448-1. Solo pesa con un medio y una finalidad; con menos de 18 años, con una finalidad.
q-promise-broken = ¿Hay algo que no es como le dijeron? ¿O algo de la oferta que no tiene claro?
    .label = Algo no es como se prometió, o no está claro
    .why = El engaño es un medio del artículo 448-1 y una dimensión de los indicadores OIT/CE. Un no cierra todas las señales de engaño.
    .note = ¿Qué se dijo, qué encontró? En pocas palabras.
q-promise-work = Qué trabajo es, dónde es o para quién.
    .label = Trabajo, lugar o empleador no verdaderos
    .why = Las mentiras sobre el trabajo, el lugar o el empleador son una señal OIT/CE fuerte de engaño. También una oferta en la que nadie dice quién es el empleador.
q-promise-pay = Cuánto gana.
    .label = Pago distinto de lo prometido
    .why = Un pago muy distinto de lo prometido es una señal OIT/CE de engaño. Escriba las dos sumas en la nota.
    .note = Suma prometida, suma recibida
q-promise-conditions = El horario, o si el trabajo es seguro.
    .label = Horario o condiciones distintos de lo dicho
    .why = Las mentiras sobre el horario, la seguridad u otras condiciones son una señal OIT/CE de engaño. Se valoran por lo que se dijo antes.
q-promise-contract = El contrato: no es verdadero, lo cambiaron o no tiene una dirección real.
    .label = Contrato falso o cambiado
    .why = Un contrato falso o cambiado después es una señal OIT/CE de engaño. Mire el papel si la persona quiere mostrarlo.
q-promise-journey = El viaje o lo que cuesta, o le dijeron que ocultara por qué viaja.
    .label = Engaño sobre el viaje
    .why = Las mentiras sobre el viaje, los pagos o la captación son una señal OIT/CE de engaño. No pregunte nada sobre la ruta.
q-promise-housing = El lugar donde iba a vivir.
    .label = Alojamiento distinto de lo prometido
    .why = Un alojamiento distinto de lo prometido es una señal OIT/CE de engaño. Cómo es ahora el lugar se pregunta después.
q-promise-papers = Los papeles, un visado o el derecho a quedarse.
    .label = Promesa falsa de documentos
    .why = Una promesa falsa de documentos o de estancia regular es una señal OIT/CE de engaño. La persona no tiene la culpa de haberla creído.
q-promise-school = La escuela, unas clases o una formación.
    .label = Promesa falsa de escuela o de formación
    .why = Una promesa falsa de estudios es una señal OIT/CE de engaño, fuerte para un menor. Es frecuente cuando se coloca a niñas en casas.
q-promise-family = Que su familia podría venir con usted.
    .label = Promesa falsa sobre la familia
    .why = Una promesa falsa de que la familia podría venir es una señal OIT/CE de engaño. No pregunte dónde está la familia.
q-promise-marriage = Que habría una boda o una adopción para usted.
    .label = Promesa falsa de matrimonio o de adopción
    .why = Una promesa falsa de matrimonio o de adopción es una señal OIT/CE de engaño. No pregunte nada sobre la vida privada.
q-promise-agreed = No se pregunta nunca. Solo si la propia persona lo dijo: había aceptado vender sexo, y las condiciones eran mentira.
    .say-first = No tiene que contarme qué trabajo era.
    .label = Engaño sobre las condiciones acordadas
    .why = Las mentiras sobre las condiciones acordadas son una señal OIT/CE de engaño, con peso provisional. La actividad en sí no es una señal, y no se anota ningún juicio moral.
q-owed-journey = ¿Este trabajo o este viaje empezó con una deuda? ¿Una deuda que tiene que pagar con su trabajo?
    .label = Deuda desde el principio, se paga trabajando
    .why = La captación ligada a una deuda que se paga trabajando es una señal OIT/CE de coacción en la captación. Un préstamo de la familia, sin obligación de trabajar, es un no.
    .note = ¿Quién la reclama, está clara la suma? Códigos, no nombres.
q-forced-on-way =
    { $gender ->
        [feminine] Antes de llegar, ¿alguien le hizo daño, le dio miedo, la dejó encerrada o le quitó algo?
        [masculine] Antes de llegar, ¿alguien le hizo daño, le dio miedo, lo dejó encerrado o le quitó algo?
       *[other] Antes de llegar, ¿alguien le hizo daño, le dio miedo, le encerró o le quitó algo?
    }
    .say-first = La pregunta que sigue puede ser difícil. No tiene que responder. Basta con sí o no.
    .label = Fuerza o amenazas antes de llegar
    .why = La fuerza, las amenazas y el rapto son medios del artículo 448-1. Un no cierra las señales OIT/CE de coacción en la captación; un sí abre una lista corta.
    .note = Solo lo que la persona quiera decir. Sin detalles.
q-way-hurt = Alguien le hizo daño.
    .say-first = No tiene que contarme cómo.
    .label = Violencia antes de llegar
    .why = La violencia durante la captación o el viaje es una señal OIT/CE fuerte de coacción. No pida detalles, y ofrezca un médico.
q-way-threat = Alguien dijo que le haría daño.
    .label = Amenazas de daño antes de llegar
    .why = Las amenazas de violencia son un medio del artículo 448-1 y una señal OIT/CE de coacción. Pesan más con menos de 18 años.
q-way-sold =
    { $gender ->
        [feminine] La llevaron por la fuerza, la vendieron o la obligaron a casarse.
        [masculine] Lo llevaron por la fuerza, lo vendieron o lo obligaron a casarse.
       *[other] Le llevaron por la fuerza, le vendieron o le obligaron a casarse.
    }
    .say-first = Basta con sí o no.
    .label = Rapto, venta o matrimonio impuesto
    .why = El rapto es un medio del artículo 448-1. La venta o el matrimonio impuesto son la misma señal OIT/CE, fuerte para un menor.
q-way-papers = Alguien le quitó los papeles.
    .label = Documentos quitados antes de llegar
    .why = Los documentos quitados por el camino son una señal OIT/CE de coacción en la captación. Quién los tiene ahora se pregunta aparte.
q-way-locked =
    { $gender ->
        [feminine] La tuvieron encerrada, apartada de los demás o vigilada.
        [masculine] Lo tuvieron encerrado, apartado de los demás o vigilado.
       *[other] Le encerraron, le apartaron de los demás o le vigilaron.
    }
    .label = Encierro o vigilancia antes de llegar
    .why = El encierro por el camino es una señal OIT/CE de coacción en la captación. Un camión cerrado o un barco no bastan por sí solos.
q-way-reported = Alguien dijo que hablaría de usted a la policía.
    .label = Amenazas con la policía antes de llegar
    .why = La amenaza de denuncia es una señal OIT/CE de coacción en la captación. La estancia irregular es un motivo para proteger, no una infracción que perseguir primero.
q-way-shamed = Alguien dijo que le haría pasar vergüenza ante su familia u otras personas.
    .label = Amenazas de vergüenza antes de llegar
    .why = La amenaza de contar o mostrar algo es una señal OIT/CE de coacción en la captación. No pregunte qué se mostraría o contaría.
q-way-family = Alguien hizo daño a su familia o la amenazó.
    .label = Daño o amenazas a la familia antes de llegar
    .why = El daño o las amenazas a familiares, para que la persona acepte, son una señal OIT/CE de coacción. La familia también puede necesitar protección.
q-way-money = Alguien se quedó con su dinero.
    .label = Dinero propio retenido antes de llegar
    .why = El dinero propio retenido por el camino es una señal OIT/CE de coacción en la captación. No se trata de un precio acordado y pagado.
