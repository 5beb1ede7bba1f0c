"""Jobs of remote systems as Airflow tasks: everything that is the same for every system.

The life of a job, in the order in which its files are best read:

    job, system             what a job is, and what a remote system has to say of itself
    operator -> course      the task, from start to outcome
        start, target           what is started: the name of this one start, and the thing that takes it
        record, earlier_try     what the try before has left: its job is gone on with, or ended
            unrecorded              the same by the jobs alone, where Airflow keeps no records
        submission, lost_start  starting one job and no second one, whatever gets lost
        running_task            telling other tasks which job it is, before anything waits
    watch -> handle         when a watch ends, for a task; looking on the worker. The two rules themselves (when a watch
                            ends, how a job is cancelled) are the SDK's: generated_client.watching
    trigger                 waiting without a worker
        clients, poller         one client and one question for all triggers of a server
        subscription, batch     a watcher's share in it
        list_trust              whether the list of jobs is worth asking for
    outcome, errors         how the watch ended, and what the task raises
        explanation             why a job has ended badly, as far as its system tells
    kill/                   ending the job of a task that has been killed

Beside it: `sensor` and `success/` (waiting for what somebody else started), `hook` and `connection/` (the way to a
client), `telling/` (logs, metrics, asset events, lineage).
"""
