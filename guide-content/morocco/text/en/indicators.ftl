### review: unreviewed
# Translators: $gender (feminine, masculine, other) is the person spoken to. English does not need it;
# a language that does may use { $gender -> [feminine] … [masculine] … *[other] … } in any words said to the person.

## Deception, at recruitment
ind-dr-job-location-employer = Lied to about the work, the place or the employer
ind-dr-work-conditions = Lied to about hours, safety or other conditions
ind-dr-prostitution-conditions = Lied to about agreed conditions
ind-dr-contract = Contract false, or changed later
ind-dr-family-reunification = False promise that the family could join
ind-dr-housing = Lodging described falsely
ind-dr-papers-status = False promise of papers or lawful stay
ind-dr-travel-recruitment = Misled about the journey, its cost or the recruitment
ind-dr-pay = Pay very different from the promise
ind-dr-marriage-adoption = False promise of marriage or adoption
ind-dr-education = False promise of school or training

## Coercion, at recruitment
ind-cr-violence = Hurt during recruitment or the journey
ind-cr-threat-violence = Threatened with harm during recruitment or the journey
ind-cr-abduction-sale = Taken by force, sold, or made to marry
ind-cr-debt = Recruited with a debt to be worked off
ind-cr-documents = Papers taken during recruitment or the journey
ind-cr-confinement = Locked in or watched during recruitment or the journey
ind-cr-threat-denounce = Threatened with the police during recruitment or the journey
ind-cr-threat-expose = Threatened with shame during recruitment or the journey
ind-cr-family-violence = Relatives hurt or threatened to make the person agree
ind-cr-money-withheld = Own money kept back during recruitment or the journey

## Vulnerability, at recruitment
ind-av-family-difficulty = Trouble in the family was used
ind-av-irregular-status = Lack of lawful status was used
ind-av-low-education-language = Little schooling or language was used
ind-av-lack-information = Lack of information was used
ind-av-exploiter-control = Already under the recruiter’s control
ind-av-economic = Poverty, debts or joblessness was used
ind-av-false-success-stories = Recruited with false stories of success
ind-av-false-law-info = False information about the law or the authorities
ind-av-family-circumstances = Family make-up was used
ind-av-personal-situation = Age or personal situation was used
ind-av-emotional-dependency = A bond of love, family or friendship was used
ind-av-authority-relation = Weak standing with the authorities was used
ind-av-past-difficulties = Earlier harm was used
ind-av-travel-inability = Could not travel without the recruiter
ind-av-beliefs = A belief was used to bind
ind-av-context = War, disaster or crisis at home was used

## Exploitation
ind-ex-hours = Far too many hours, too little rest
ind-ex-pay = Very little pay, pay in kind, or none
ind-ex-pay-manipulation = Fines, deductions or middlemen eat up the pay
ind-ex-living = Degrading, crowded or unhealthy living place
ind-ex-working-conditions = Very bad or humiliating working conditions
ind-ex-hazard = Dangerous tasks without protection
ind-ex-law-contract-breach = Labor law or the contract is not kept
ind-ex-no-social-protection = No contract, insurance or other cover
ind-ex-no-education = Kept from school or training

## Coercion, at the place
ind-cd-documents = Papers held by someone else
ind-cd-debt = Work for a debt that is unclear or grows
ind-cd-confinement = Kept in, cut off or watched
ind-cd-violence = Hurt at the place
ind-cd-threat-violence = Threatened with harm
ind-cd-illicit-acts = Made to do unlawful acts
ind-cd-forced-tasks-clients = Made to accept tasks, sums or customers never agreed
ind-cd-strong-influence = So dominated that leaving is unthinkable
ind-cd-against-peers = Made to control or harm others
ind-cd-forced-lies = Told to lie to authorities, family or visitors
ind-cd-threat-denounce = Threat of being reported
ind-cd-threat-worse = Threat of even worse conditions
ind-cd-family-violence = Relatives hurt or threatened to keep the person there
ind-cd-wages-withheld = Pay kept back so that the person stays
ind-cd-threat-expose = Threat of shame before family or others

## Vulnerability, at the place
ind-vd-dependency = Depends on them for food, bed, movement or contacts
ind-vd-unknown-area = Does not know the place or the language
ind-vd-economic = Poverty or debts leave no other way
ind-vd-family = Family situation is used to keep the person there
ind-vd-authority-relation = Status or fear of the authorities is used
ind-vd-past-difficulties = Earlier harm makes leaving harder
ind-vd-personal-characteristics = Illness, disability or being pushed aside makes leaving harder

## Dimensions
dim-deceptive-recruitment = Deception, at recruitment
    .short = Deception
dim-coercive-recruitment = Coercion, at recruitment
    .short = Coercion, recruitment
dim-vulnerability-recruitment = Vulnerability, at recruitment
    .short = Vulnerability, recruitment
dim-exploitation = Exploitation
    .short = Exploitation
dim-coercion-destination = Coercion, at the place
    .short = Coercion, place
dim-vulnerability-destination = Vulnerability, at the place
    .short = Vulnerability, place
