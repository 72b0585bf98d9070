### review: unreviewed
# Translators: $gender (feminine, masculine, other) is the person spoken to. English does not need it;
# a language that does may use { $gender -> [feminine] … [masculine] … *[other] … } in any words said to the person.

## What is needed, in this order
need-doctor = Doctor
need-safe-place = Safe place
need-water-food = Water and food
need-child-protection = Child protection
need-papers-back = Papers back
need-legal-help = Legal help, unpaid wages
need-talk = Someone to talk to
need-interpreter = Interpreter
need-asylum = Protection from return
need-return = Help to return
need-call-family = Call family

## Who can help
service-cnclt-line = CNCLT line
    .role = National commission, reports of trafficking
    .how = Free of charge. For reports of trafficking only; it also leads to a safe place.
service-cnclt = National commission (CNCLT)
    .role = Coordination and referral, at the Ministry of Justice
    .how = Send the referral without the name, unless the person agreed to it.
service-prosecution = Prosecution focal point
    .role = Court of appeal: protection, who decides next
    .how = Two at each court of appeal. Explain the duty to report (448-7) to the person before you call.
service-police = National police (DGSN)
    .role = Protection in towns, with units for women and children
    .how = Ask for the trafficking focal point or the unit for women and children.
service-gendarmerie = Royal Gendarmerie
    .role = Protection in rural areas
    .how = Ask for the trafficking focal point.
service-labour-inspectorate = Labor inspectorate
    .role = Worksites, unpaid wages
    .how = The claim stays open whatever happens next. Do not announce a check of papers.
service-hospital = Hospital, emergency and care unit
    .role = Doctor and social help, for women and children too
    .how = Go together, not alone. Say only that a doctor is needed.
service-court-care = Care unit at the court
    .role = Help for women and children at the court
    .how = Ask for one person who stays in charge.
service-reception-center = First reception center
    .role = Through the commission. Its address is never shown or printed.
    .how = Through the CNCLT line. Mainly women and children; for men, ask first. Also for people who take no part in proceedings.
service-onde = Observatory for the Rights of the Child (ONDE)
    .role = Child line and help for children
    .how = For anyone under 18, or perhaps under 18.
service-cndh = Human Rights Council (CNDH)
    .role = Rights and complaints
    .how = Can be told when rights are not kept.
service-entraide = Entraide Nationale
    .role = Social help, a place to stay
    .how = Ask for the social worker in charge.
service-solidarity = Ministry of Solidarity
    .role = Social protection, women, children, disability
    .how = Ask for the service of the province.
service-iom = IOM Morocco
    .role = Help for migrants, voluntary return
    .how = Return only if the person wants it and it is safe.
service-unhcr = UNHCR Morocco
    .role = Asylum
    .how = For anyone who is afraid to go back.
service-unicef = UNICEF Morocco
    .role = Children
    .how = Through child protection.
service-un-women = UN Women Morocco
    .role = Women
    .how = Through its partner associations.
service-consulates = Consulates and consular directorate
    .role = Moroccans abroad; papers
    .how = Never call a foreign consulate unless the person agrees: it can bring danger.
service-associations = Associations
    .role = Legal help, someone to talk to, shelter
    .how = Only those that agreed to be listed. The list is to be supplied.
