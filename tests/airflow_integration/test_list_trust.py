"""What a poller learns of a server's list of jobs."""

from airflow_integration.remote_job.list_trust import FIRST_REST, ListTrust


def test_a_rest_that_is_taken_back_after_a_good_list_shortens_no_later_one() -> None:
    """The single reading that tells who was to blame may come after the next list has brought all it should."""
    now = [0.0]
    trust = ListTrust(lambda: now[0])
    trust.rest("slow")
    trust.learn(found=100, requests=1)
    trust.forgive()
    trust.rest()

    asked: list[bool] = []
    for now[0] in (FIRST_REST - 1, FIRST_REST):
        asked.append(trust.is_worth_asking)

    assert asked == [False, True]
