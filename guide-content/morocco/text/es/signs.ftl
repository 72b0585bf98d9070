### review: unreviewed

## Las once señales de trabajo forzoso de la OIT
sign-fl-vulnerability = Alguien se aprovecha de la falta de opciones, de estancia o de idioma
sign-fl-deception = Lo prometido difiere de lo encontrado
sign-fl-movement = No puede ir y venir con libertad
sign-fl-isolation = Sin contactos, teléfono ni ayuda
sign-fl-violence = Violencia contra la persona o sus familiares
sign-fl-threats = Amenazas o miedo para que obedezca
sign-fl-documents = Documentos en manos de otra persona
sign-fl-wages = Pago retenido para que la persona se quede
sign-fl-debt = Trabajo ligado a una deuda difícil de pagar
sign-fl-conditions = Condiciones degradantes o peligrosas
sign-fl-overtime = Horario excesivo por amenaza o necesidad

## UNODC, generales
sign-g-against-will = Cree que debe seguir contra su voluntad
sign-g-cannot-leave-work = No puede salir del lugar de trabajo
sign-g-movement-controlled = Sus movimientos parecen controlados
sign-g-feels-cannot-leave = No ve salida
sign-g-fear-anxiety = Muestra miedo
sign-g-violence-threats = Violencia o amenazas contra la persona o sus familiares
sign-g-injury-assault = Lesiones que parecen fruto de la violencia
sign-g-injury-work = Lesión visible que puede venir del trabajo o del control
sign-g-injury-control = Lesiones que parecen fruto de ataduras o sujeción
sign-g-distrust-authorities = Desconfía de las autoridades
sign-g-threat-handover = Amenazas de entrega a las autoridades
sign-g-afraid-status = Teme hablar de su situación de estancia
sign-g-no-documents = No tiene consigo sus documentos
sign-g-false-documents = Lleva documentos no auténticos
sign-g-known-place = Estaba en un lugar conocido por la explotación
sign-g-no-local-language = No conoce el idioma local
sign-g-no-address = No sabe la dirección de su casa o del trabajo
sign-g-others-speak = Otra persona responde cuando se le habla
sign-g-coached = Responde como si lo hubiera aprendido de memoria
sign-g-forced-conditions = Obligación de trabajar en condiciones impuestas
sign-g-punished = Disciplina por castigos
sign-g-no-bargain = No puede negociar las condiciones de trabajo
sign-g-little-pay = Recibe poco pago o ninguno
sign-g-no-earnings-access = No tiene acceso a lo que gana
sign-g-long-hours = Jornadas largas durante mucho tiempo
sign-g-no-days-off = Sin días libres
sign-g-bad-housing = Alojamiento malo o hacinado
sign-g-no-medical = Sin acceso a un médico
sign-g-limited-contact = Poco o ningún contacto con otras personas
sign-g-limited-family = Poco contacto con la familia o con gente de fuera
sign-g-no-free-speech = No puede hablar con libertad con otras personas
sign-g-debt-belief = Cree que una deuda le ata
sign-g-dependent = Depende de otras personas
sign-g-source-place = Viene de un lugar conocido por la captación
sign-g-transport-paid = Viaje pagado por otros, se devuelve trabajando
sign-g-false-promises = Siguió promesas falsas o poco claras

## UNODC, menores
sign-c-no-parents = Sin acceso a sus padres o tutores
sign-c-intimidated = Parece tener mucho miedo, distinto de otros menores de esa edad
sign-c-no-friends = Sin amistades de su edad fuera del trabajo
sign-c-no-education = Sin acceso a la escuela o a una formación
sign-c-no-play = Sin tiempo para jugar
sign-c-lives-apart = Vive aparte de otros menores, en mal alojamiento
sign-c-eats-apart = Come aparte de la familia
sign-c-leftovers = El menor solo recibe sobras
sign-c-unsuitable-work = Hace un trabajo que no es para menores
sign-c-travel-alone = Viaja sin personas adultas
sign-c-travel-group-nonrelatives = Viaja en grupo con personas que no son familiares
sign-c-context-clothing = Se encontró ropa de trabajo de talla infantil
sign-c-context-toys = Se encontraron juguetes o camas infantiles en un lugar de trabajo
sign-c-context-found = Un adulto dice que «encontró» al menor
sign-c-context-phone = Un menor a solas lleva números de taxis
sign-c-context-adoption = Se conoció una adopción ilegal

## UNODC, trabajo en una casa
sign-d-lives-in = Vive con la familia para la que trabaja
sign-d-eats-apart = No come con la familia
sign-d-no-private-space = No tiene espacio propio
sign-d-bad-sleep-space = Duerme en un lugar compartido o inadecuado
sign-d-reported-missing = El empleador denunció su desaparición, aunque sigue allí
sign-d-rarely-out = Sale poco o nunca a ver a otras personas
sign-d-out-with-employer = Nunca sale sin el empleador
sign-d-leftovers = Solo le dan sobras
sign-d-abuse = Insultos, amenazas o golpes en la casa

## UNODC, explotación sexual
sign-s-any-age = Cualquier edad; varía según el lugar
sign-s-moved-around = Traslados de un lugar a otro
sign-s-escorted = Alguien le acompaña al trabajo, a la compra y a los recados
sign-s-marks = Marcas o tatuajes que sugieren propiedad
sign-s-long-hours = Jornadas muy largas allí, pocos días libres
sign-s-sleeps-at-work = Duerme donde trabaja
sign-s-group-language = Vive en un grupo sin idioma común
sign-s-few-clothes = Tiene muy poca ropa
sign-s-work-clothes = Tiene casi solo ropa propia de ese trabajo
sign-s-vocabulary = Del idioma local solo sabe palabras de ese trabajo
sign-s-no-cash = No tiene dinero propio
sign-s-no-id = No puede mostrar documentos de identidad
sign-s-context-unprotected = Señales de condiciones inseguras en el lugar
sign-s-context-cannot-refuse = No puede rechazar clientes
sign-s-context-bought-sold = Señales de compra y venta de personas
sign-s-context-group-control = Un grupo bajo el control de otros
sign-s-context-adverts = Anuncios que ofrecen personas de un mismo origen

## UNODC, trabajo
sign-l-live-at-work-group = Viven en grupo donde trabajan y casi no salen
sign-l-unsuitable-place = Viven en un lugar no apto para vivir
sign-l-unsuitable-clothing = Ropa inadecuada para el trabajo o el tiempo
sign-l-leftovers = Quienes trabajan solo reciben sobras
sign-l-no-earnings = Sin acceso a lo que ganan
sign-l-no-contract = Sin contrato de trabajo
sign-l-excess-hours = Jornadas muy largas
sign-l-employer-services = Dependen del empleador para el trabajo, el transporte y el alojamiento
sign-l-no-housing-choice = No pueden elegir el alojamiento
sign-l-never-leave-alone = Nunca salen sin el empleador
sign-l-no-free-movement = No pueden moverse con libertad
sign-l-security-inwards = Cierres, rejas o guardas que pueden servir para que nadie salga
sign-l-fines = Disciplina por multas
sign-l-abuse = Insultos, amenazas o violencia en el trabajo
sign-l-no-training = Sin formación básica ni permiso para el trabajo
sign-l-context-notices-language = Carteles solo en idiomas que quienes trabajan no leen
sign-l-context-no-safety-notices = Sin carteles de seguridad
sign-l-context-no-migrant-papers = El empleador no tiene documentos del personal extranjero
sign-l-context-no-pay-records = Sin registros de pago
sign-l-context-bad-equipment = Equipo de seguridad malo o ausente
sign-l-context-child-equipment = Equipo hecho a medida de menores
sign-l-context-law-breach = Señales de que no se cumple la ley laboral
sign-l-context-deductions = Quienes trabajan pagan las herramientas, la comida o el alojamiento

## UNODC, mendicidad y delitos menores
sign-b-vulnerable-beggars = Menores, personas mayores o con discapacidad mendigan en lugares públicos
sign-b-child-drugs = Un menor lleva o vende drogas
sign-b-mutilation = Discapacidades que parecen fruto de la violencia
sign-b-child-large-groups = Grupos grandes de menores con pocos adultos
sign-b-found-by-adult = Un adulto del mismo origen «encontró» a un menor a solas
sign-b-transport-groups = Grupos que recorren autobuses o trenes
sign-b-gang-activity = Participa en lo que hace un grupo organizado
sign-b-same-guardian = Muchos menores con el mismo adulto
sign-b-punished-quota = Castigo por llevar poco
sign-b-live-with-gang = Vive con el grupo
sign-b-travel-with-gang = Llegó al país con el grupo
sign-b-gang-non-parents = Vive en el grupo con adultos que no son sus padres
sign-b-move-daily = Traslados diarios en grupos grandes y a larga distancia
sign-b-context-new-crime = Aparecen nuevos tipos de delitos en grupo
sign-b-context-many-countries = El grupo pasó por varios países
sign-b-context-same-crime-elsewhere = La misma mendicidad o los mismos robos en otro país

## Señales nacionales, según un resumen de prensa; texto completo por facilitar
sign-ma-cs-internet-misuse = Usa internet de una manera impropia de su edad
sign-ma-cs-online-adult-contact = Está en contacto con adultos por internet
sign-ma-cs-adultlike-items = Tiene de pronto ropa o cosas de personas mucho mayores
sign-ma-cs-known-place = Estaba en un lugar conocido por esto
