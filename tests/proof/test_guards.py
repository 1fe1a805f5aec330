import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.language.expressions import guards, valuations
from thirteen_hours.language.evaluate import holds
from thirteen_hours.language.tree import Guard
from thirteen_hours.proof.guards import mask


@given(guards(), st.lists(valuations(), min_size=1, max_size=20))
def test_a_guard_means_the_same_for_one_state_and_for_many(
    guard: Guard, states: list[dict[str, int]]
) -> None:
    """What the proof says of a guard in many states is what the play says in each of them."""
    columns = {name: np.array([state[name] for state in states]) for name in states[0]}
    found = np.broadcast_to(mask(guard, columns.__getitem__), len(states))
    assert found.tolist() == [holds(guard, state) for state in states]
