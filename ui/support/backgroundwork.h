// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>

namespace ui {

/// Long work off the window's thread, one piece at a time. What is started later drops what is
/// under way: only the newest result is ever told. The callbacks come in the window's thread, and
/// the destructor waits until no thread uses what the work was given.
template <class T> class BackgroundWork
{
public:
    using Progress = std::function<bool(double)>; ///< told 0 to 1; false: stop
    using Run = std::function<T(const Progress &)>;

    std::function<void(double)> progressed;
    std::function<void(const T &)> done;
    std::function<void()> stopped; ///< after cancel()

    BackgroundWork()
    {
        m_pool.setMaxThreadCount(1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                         [this](int value) {
                             if (progressed && !m_watcher.isCanceled())
                                 progressed(double(value) / Steps);
                         });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { end(); });
    }
    ~BackgroundWork()
    {
        m_watcher.disconnect();
        m_watcher.cancel();
        m_pool.waitForDone();
    }

    void start(const Run &run)
    {
        m_watcher.cancel();
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [run](QPromise<T> &promise) {
            promise.setProgressRange(0, Steps);
            const T result = run([&promise](double share) {
                promise.setProgressValue(int(share * Steps));
                return !promise.isCanceled();
            });
            if (!promise.isCanceled())
                promise.addResult(result);
        }));
    }
    void cancel()
    {
        m_watcher.cancel();
    }
    bool isRunning() const
    {
        return m_watcher.isRunning();
    }

private:
    static constexpr int Steps = 1000;

    void end()
    {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
            if (stopped)
                stopped();
        } else if (done) {
            done(m_watcher.result());
        }
    }

    QThreadPool m_pool;
    QFutureWatcher<T> m_watcher;
};

} // namespace ui
