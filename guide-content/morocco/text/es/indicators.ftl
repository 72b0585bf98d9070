### review: unreviewed

## Engaño, en la captación
ind-dr-job-location-employer = Engaño sobre el trabajo, el lugar o el empleador
ind-dr-work-conditions = Engaño sobre el horario, la seguridad u otras condiciones
ind-dr-prostitution-conditions = Engaño sobre las condiciones acordadas
ind-dr-contract = Contrato falso, o cambiado después
ind-dr-family-reunification = Promesa falsa de que la familia podría venir
ind-dr-housing = Alojamiento descrito con falsedad
ind-dr-papers-status = Promesa falsa de documentos o de estancia regular
ind-dr-travel-recruitment = Engaño sobre el viaje, su precio o la captación
ind-dr-pay = Pago muy distinto de lo prometido
ind-dr-marriage-adoption = Promesa falsa de matrimonio o de adopción
ind-dr-education = Promesa falsa de escuela o de formación

## Coacción, en la captación
ind-cr-violence = Violencia durante la captación o el viaje
ind-cr-threat-violence = Amenazas de daño durante la captación o el viaje
ind-cr-abduction-sale = Rapto, venta o matrimonio impuesto
ind-cr-debt = Captación con una deuda que se paga trabajando
ind-cr-documents = Documentos quitados durante la captación o el viaje
ind-cr-confinement = Encierro o vigilancia durante la captación o el viaje
ind-cr-threat-denounce = Amenazas con la policía durante la captación o el viaje
ind-cr-threat-expose = Amenazas de vergüenza durante la captación o el viaje
ind-cr-family-violence = Daño o amenazas a familiares para que la persona aceptara
ind-cr-money-withheld = Dinero propio retenido durante la captación o el viaje

## Vulnerabilidad, en la captación
ind-av-family-difficulty = Se aprovechó un problema en la familia
ind-av-irregular-status = Se aprovechó la falta de estancia regular
ind-av-low-education-language = Se aprovechó la poca escolarización o el idioma
ind-av-lack-information = Se aprovechó la falta de información
ind-av-exploiter-control = Ya estaba bajo el control de quien hizo la captación
ind-av-economic = Se aprovecharon la pobreza, las deudas o la falta de trabajo
ind-av-false-success-stories = Captación con historias falsas de éxito
ind-av-false-law-info = Información falsa sobre la ley o las autoridades
ind-av-family-circumstances = Se aprovechó la composición de la familia
ind-av-personal-situation = Se aprovechó la edad o la situación personal
ind-av-emotional-dependency = Se aprovechó un vínculo de amor, familia o amistad
ind-av-authority-relation = Se aprovechó la posición débil ante las autoridades
ind-av-past-difficulties = Se aprovechó un daño anterior
ind-av-travel-inability = No podía viajar sin quien hizo la captación
ind-av-beliefs = Se usó una creencia para atar a la persona
ind-av-context = Se aprovechó una guerra, una catástrofe o una crisis en su tierra

## Explotación
ind-ex-hours = Horario muy excesivo, muy poco descanso
ind-ex-pay = Pago muy bajo, en especie o ninguno
ind-ex-pay-manipulation = Multas, descuentos o intermediarios se comen el pago
ind-ex-living = Vivienda degradante, hacinada o insalubre
ind-ex-working-conditions = Condiciones de trabajo muy malas o humillantes
ind-ex-hazard = Tareas peligrosas sin protección
ind-ex-law-contract-breach = No se cumple la ley laboral o el contrato
ind-ex-no-social-protection = Sin contrato, seguro ni otra cobertura
ind-ex-no-education = Se le impide ir a la escuela o a una formación

## Coacción, en el lugar
ind-cd-documents = Otra persona tiene los documentos
ind-cd-debt = Trabajo por una deuda poco clara o que crece
ind-cd-confinement = Encierro, aislamiento o vigilancia
ind-cd-violence = Violencia en el lugar
ind-cd-threat-violence = Amenazas de daño
ind-cd-illicit-acts = Obligación de cometer actos ilícitos
ind-cd-forced-tasks-clients = Obligación de aceptar tareas, sumas o clientes nunca acordados
ind-cd-strong-influence = Dominio tan fuerte que irse es impensable
ind-cd-against-peers = Obligación de controlar o dañar a otras personas
ind-cd-forced-lies = Orden de mentir a autoridades, familia o visitas
ind-cd-threat-denounce = Amenaza de denuncia
ind-cd-threat-worse = Amenaza de condiciones aún peores
ind-cd-family-violence = Daño o amenazas a familiares para retener a la persona
ind-cd-wages-withheld = Pago retenido para que la persona se quede
ind-cd-threat-expose = Amenaza de vergüenza ante la familia u otras personas

## Vulnerabilidad, en el lugar
ind-vd-dependency = Depende de ellos para comer, dormir, moverse o comunicarse
ind-vd-unknown-area = No conoce el lugar o el idioma
ind-vd-economic = La pobreza o las deudas no dejan otra salida
ind-vd-family = Se usa la situación familiar para retener a la persona
ind-vd-authority-relation = Se usa la situación de estancia o el miedo a las autoridades
ind-vd-past-difficulties = Un daño anterior hace más difícil irse
ind-vd-personal-characteristics = Una enfermedad, una discapacidad o el rechazo hacen más difícil irse

## Dimensiones
dim-deceptive-recruitment = Engaño, en la captación
    .short = Engaño
dim-coercive-recruitment = Coacción, en la captación
    .short = Coacción, captación
dim-vulnerability-recruitment = Vulnerabilidad, en la captación
    .short = Vulnerabilidad, captación
dim-exploitation = Explotación
    .short = Explotación
dim-coercion-destination = Coacción, en el lugar
    .short = Coacción, lugar
dim-vulnerability-destination = Vulnerabilidad, en el lugar
    .short = Vulnerabilidad, lugar
