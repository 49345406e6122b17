"""Which harms were seen: found by observation, beside what the answers find; no score rests on
it.
"""

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation


def harms_of(content: Content, observation: Observation) -> tuple[str, ...]:
    """The harms that an observation is of: its own, else those that its way leads to directly."""
    register = content.register
    if observation.harm:
        return (observation.harm,) if observation.harm in register.harms else ()
    route = register.routes.get(observation.route)
    links = route.leads_to.items() if route else ()
    return tuple(harm for harm, link in links if link.strength == "direct")


def found_by_observation(content: Content, assessment: Assessment) -> tuple[str, ...]:
    """The harms that were seen, with a source, in the order of the register."""
    seen = {
        harm
        for observation in assessment.observed
        if observation.is_found
        for harm in harms_of(content, observation)
    }
    return tuple(harm for harm in content.register.harms if harm in seen)
