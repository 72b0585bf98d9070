### review: unreviewed
# $gender (feminine, masculine, other): la persona a quien se habla, siempre de usted.

q-papers-held = ¿Otra persona guarda su pasaporte, su carné de identidad u otro papel suyo?
    .say-first = Esto lo pregunto a todo el mundo. No tiene que responder.
    .label = Documentos en manos de otra persona
    .why = Los documentos en manos de otra persona son una señal OIT/CE fuerte de coacción en el lugar, un medio del artículo 448-1. «Por seguridad» o «para renovarlos» no cambia la respuesta.
    .note = ¿Quién los tiene, desde cuándo, se pueden recuperar? Códigos, no nombres.
q-kept-in =
    { $gender ->
        [feminine] ¿Alguien no la deja salir, la vigila o la aparta de otras personas?
        [masculine] ¿Alguien no lo deja salir, lo vigila o lo aparta de otras personas?
       *[other] ¿Alguien no le deja salir, le vigila o le aparta de otras personas?
    }
    .say-first = Esto lo pregunto a todo el mundo. Basta con sí o no.
    .label = Encierro, vigilancia o aislamiento
    .why = El encierro es una señal OIT/CE fuerte de coacción en el lugar, un medio del artículo 448-1. Estar lejos o en el mar no basta; cuenta cuando lo hacen personas.
    .note = ¿Desde cuándo? ¿Puede salir la persona para algo?
q-kept-locked = No puede salir del lugar, o está cerrado con llave.
    .label = Encierro, o no puede salir del lugar
    .why = La restricción de movimientos es una de las once señales de trabajo forzoso de la OIT, se nombra y no se cuenta otra vez. Dice cómo se retiene a la persona.
q-kept-watched =
    { $gender ->
        [feminine] Alguien la vigila, o apunta cuándo sale.
        [masculine] Alguien lo vigila, o apunta cuándo sale.
       *[other] Alguien le vigila, o apunta cuándo sale.
    }
    .label = Vigilancia
    .why = La vigilancia es una señal de movimientos restringidos (OIT, UNODC), se nombra y no se cuenta otra vez. No se trata de un guarda en la entrada que no detiene a nadie.
q-kept-accompanied =
    { $gender ->
        [feminine] Solo puede salir acompañada por uno de ellos.
        [masculine] Solo puede salir acompañado por uno de ellos.
       *[other] Solo puede salir con uno de ellos.
    }
    .label = Nunca sale a solas
    .why = Salir solo con el empleador es una señal UNODC, se nombra y no se cuenta. También le dice cuándo es posible un segundo contacto.
q-kept-apart = No puede hablar con su familia o con otras personas.
    .label = Sin contacto con la familia ni con otros
    .why = El aislamiento es una de las once señales de trabajo forzoso de la OIT, se nombra y no se cuenta otra vez. Pregunte después si la persona quiere llamar a alguien.
q-kept-phone = Le quitaron el teléfono, o escuchan cuando llama.
    .label = Teléfono quitado o escuchado
    .why = Quedar sin teléfono es parte del aislamiento (OIT), se nombra y no se cuenta otra vez. Decide cómo se puede mantener el contacto con seguridad.
q-held-by-need = ¿Hay algo que le hace difícil irse? Por ejemplo el dinero, una cama, los papeles, su familia.
    .label = Algo hace difícil irse
    .why = Aprovechar la necesidad o una vida precaria es un medio del artículo 448-1. Un no cierra las señales OIT/CE de vulnerabilidad en el lugar; no pregunte nunca por qué alguien se quedó.
    .note = ¿Qué tendría que cambiar? En pocas palabras.
q-need-them = Necesita de ellos para comer, dormir, salir o para todo.
    .label = Depende de ellos para la vida diaria
    .why = Depender de quien explota para comer, dormir, moverse o comunicarse es una señal OIT/CE de vulnerabilidad en el lugar. También muestra qué ayuda hace falta esta noche.
q-lost-here =
    { $gender ->
        [feminine] No conoce este lugar o su idioma. Sola no podría arreglárselas.
        [masculine] No conoce este lugar o su idioma. Solo no podría arreglárselas.
       *[other] No conoce este lugar o su idioma. Sin ayuda no podría arreglárselas.
    }
    .label = No conoce el lugar o el idioma
    .why = No conocer el lugar o el idioma es una señal OIT/CE de vulnerabilidad en el lugar. Una dirección y un número en una tarjeta ya ayudan.
q-need-money = No tiene otra forma de ganar dinero, o tiene deudas que pagar.
    .label = Sin otra forma de ganarse la vida
    .why = La pobreza, las deudas o las personas a cargo que no dejan otra opción son una señal OIT/CE de vulnerabilidad en el lugar. No hace falta la suma.
q-need-family = Su familia es parte de esto, o sufriría.
    .label = La situación familiar retiene a la persona
    .why = Usar la situación familiar para retener a la persona es una señal OIT/CE de vulnerabilidad en el lugar. Compruebe antes de contactar a cualquier familiar.
q-need-papers = No tiene derecho a quedarse, o teme a la policía o a otras oficinas.
    .label = Se usa la estancia o el miedo a las autoridades
    .why = La estancia irregular o el miedo a las autoridades, cuando se aprovechan, son una señal OIT/CE de vulnerabilidad en el lugar. Diga cuál es su función y prometa solo lo que puede dar.
q-need-past = Lo que le pasó antes hace más difícil irse.
    .say-first = No tiene que contarme qué fue.
    .label = Un daño anterior hace más difícil irse
    .why = Un abuso o una explotación anteriores que hacen más difícil irse son una señal OIT/CE de vulnerabilidad en el lugar, débil para una persona adulta. No pida ningún relato.
q-need-self = Su salud, o la forma en que le trata la gente, lo hace más difícil.
    .label = Enfermedad, discapacidad o trato de menos
    .why = Una enfermedad, una discapacidad o pertenecer a un grupo rechazado es una señal OIT/CE de vulnerabilidad en el lugar. No escriba qué enfermedad ni qué grupo.
