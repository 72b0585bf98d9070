### review: unreviewed
# Translators: $gender (feminine, masculine, other) is the person spoken to. English does not need it;
# a language that does may use { $gender -> [feminine] … [masculine] … *[other] … } in any words said to the person.

## The ILO's eleven signs of forced labor
sign-fl-vulnerability = Someone uses the lack of options, status or language
sign-fl-deception = What was promised differs from what was found
sign-fl-movement = Cannot come and go freely
sign-fl-isolation = Cut off from contacts, telephone or help
sign-fl-violence = Violence against the person or relatives
sign-fl-threats = Threatened or scared into obeying
sign-fl-documents = Papers kept by someone else
sign-fl-wages = Pay held back so that the person stays
sign-fl-debt = Work tied to a debt that is hard to repay
sign-fl-conditions = Degrading or dangerous conditions
sign-fl-overtime = Excessive hours under threat or need

## UNODC, general
sign-g-against-will = Believes they must go on against their will
sign-g-cannot-leave-work = Unable to leave the workplace
sign-g-movement-controlled = Movements seem to be controlled
sign-g-feels-cannot-leave = Sees no way out
sign-g-fear-anxiety = Shows fear
sign-g-violence-threats = Violence or threats against the person or relatives
sign-g-injury-assault = Injuries that look like the result of violence
sign-g-injury-work = Visible injury that may come from work or control
sign-g-injury-control = Injuries that look like the result of being tied or held
sign-g-distrust-authorities = Distrusts the authorities
sign-g-threat-handover = Threatened with being handed to the authorities
sign-g-afraid-status = Afraid to speak about status
sign-g-no-documents = Does not hold their own papers
sign-g-false-documents = Has papers that are not genuine
sign-g-known-place = Found in a place known for exploitation
sign-g-no-local-language = Does not know the local language
sign-g-no-address = Does not know the address of home or work
sign-g-others-speak = Someone else answers when the person is spoken to
sign-g-coached = Answers as if learned by heart
sign-g-forced-conditions = Made to work under imposed conditions
sign-g-punished = Kept in order by punishment
sign-g-no-bargain = Cannot negotiate the conditions of work
sign-g-little-pay = Paid little or nothing
sign-g-no-earnings-access = No access to what they earn
sign-g-long-hours = Long hours over long periods
sign-g-no-days-off = No days off
sign-g-bad-housing = Poor or crowded lodging
sign-g-no-medical = No access to a doctor
sign-g-limited-contact = Little or no contact with others
sign-g-limited-family = Little contact with family or outsiders
sign-g-no-free-speech = Cannot talk freely with others
sign-g-debt-belief = Believes they are bound by a debt
sign-g-dependent = Depends on others
sign-g-source-place = Comes from a place known for recruitment
sign-g-transport-paid = Journey paid by others, to be repaid by work
sign-g-false-promises = Acted on promises that were not true or not clear

## UNODC, children
sign-c-no-parents = No access to parents or guardians
sign-c-intimidated = Looks intimidated, unlike other children of that age
sign-c-no-friends = No friends of their age outside work
sign-c-no-education = No access to school or training
sign-c-no-play = No time to play
sign-c-lives-apart = Lives apart from other children, in poor lodging
sign-c-eats-apart = Eats apart from the family
sign-c-leftovers = The child gets only leftovers
sign-c-unsuitable-work = Does work that is not for children
sign-c-travel-alone = Travels without adults
sign-c-travel-group-nonrelatives = Travels in a group with people who are not relatives
sign-c-context-clothing = Work clothes in a child’s size were found
sign-c-context-toys = Toys or children’s beds were found at a workplace
sign-c-context-found = An adult says they “found” the child
sign-c-context-phone = A child alone carries numbers of taxis
sign-c-context-adoption = An unlawful adoption came to light

## UNODC, work in a home
sign-d-lives-in = Lives with the family they work for
sign-d-eats-apart = Does not eat with the family
sign-d-no-private-space = Has no private space
sign-d-bad-sleep-space = Sleeps in a shared or unsuitable place
sign-d-reported-missing = Reported missing by the employer, though still there
sign-d-rarely-out = Rarely or never goes out to see people
sign-d-out-with-employer = Never goes out without the employer
sign-d-leftovers = Is given only leftovers
sign-d-abuse = Insulted, threatened or hit in the house

## UNODC, sexual exploitation
sign-s-any-age = Any age; it varies by place
sign-s-moved-around = Moved from place to place
sign-s-escorted = Escorted to work, shops and errands
sign-s-marks = Marks or tattoos that suggest ownership
sign-s-long-hours = Very long hours there, few days off
sign-s-sleeps-at-work = Sleeps where they work
sign-s-group-language = Lives in a group without a shared language
sign-s-few-clothes = Has very few clothes
sign-s-work-clothes = Has almost only clothes worn for that work
sign-s-vocabulary = Knows only words of that work in the local language
sign-s-no-cash = Has no cash of their own
sign-s-no-id = Cannot show identity papers
sign-s-context-unprotected = Signs of unsafe conditions at the place
sign-s-context-cannot-refuse = Cannot refuse customers
sign-s-context-bought-sold = Signs that people were bought and sold
sign-s-context-group-control = A group under the control of others
sign-s-context-adverts = Adverts that offer people of one origin

## UNODC, work
sign-l-live-at-work-group = Live in groups where they work and rarely leave
sign-l-unsuitable-place = Live in a place not fit to live in
sign-l-unsuitable-clothing = Not dressed for the work or the weather
sign-l-leftovers = Workers get only leftovers
sign-l-no-earnings = No access to earnings
sign-l-no-contract = No contract of work
sign-l-excess-hours = Very long hours
sign-l-employer-services = Depend on the employer for work, transport and lodging
sign-l-no-housing-choice = No choice of lodging
sign-l-never-leave-alone = Never leave without the employer
sign-l-no-free-movement = Cannot move freely
sign-l-security-inwards = Locks, bars or guards that may keep people inside
sign-l-fines = Kept in order by fines
sign-l-abuse = Insults, threats or violence at work
sign-l-no-training = No basic training or license for the work
sign-l-context-notices-language = Notices only in languages the workers do not read
sign-l-context-no-safety-notices = No safety notices
sign-l-context-no-migrant-papers = No papers for foreign workers at the employer’s
sign-l-context-no-pay-records = No pay records
sign-l-context-bad-equipment = Safety equipment poor or missing
sign-l-context-child-equipment = Equipment made to fit children
sign-l-context-law-breach = Signs that labor law is broken
sign-l-context-deductions = Workers pay for tools, food or lodging

## UNODC, begging and small crimes
sign-b-vulnerable-beggars = Children, old or disabled people beg in public places
sign-b-child-drugs = A child carries or sells drugs
sign-b-mutilation = Impairments that look like the result of violence
sign-b-child-large-groups = Large groups of children with few adults
sign-b-found-by-adult = A child alone was “found” by an adult of the same origin
sign-b-transport-groups = Groups that work their way along buses or trains
sign-b-gang-activity = Takes part in what an organized group does
sign-b-same-guardian = Many children share one adult
sign-b-punished-quota = Punished for bringing too little
sign-b-live-with-gang = Lives with the group
sign-b-travel-with-gang = Came to the country with the group
sign-b-gang-non-parents = Lives in the group with adults who are not the parents
sign-b-move-daily = Moved every day in large groups over long distances
sign-b-context-new-crime = New kinds of group crime appear
sign-b-context-many-countries = The group moved through several countries
sign-b-context-same-crime-elsewhere = The same begging or theft in another country

## National signs, as a press summary gives them; full text to be supplied
sign-ma-cs-internet-misuse = Uses the internet in a way that does not fit the age
sign-ma-cs-online-adult-contact = Is in contact with adults online
sign-ma-cs-adultlike-items = Suddenly owns clothes or things of much older people
sign-ma-cs-known-place = Was found in a place known for this
